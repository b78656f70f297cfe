/** Univer's grid in the page: it draws, and it never calculates. */
import { type IUniverConfig, LocaleType, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  CellAlertManagerService,
  type IFunctionInfo,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreJapanese from '@univerjs/preset-sheets-core/locales/ja-JP';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationJapanese from '@univerjs/preset-sheets-data-validation/locales/ja-JP';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEnglish from '@univerjs/preset-sheets-note/locales/en-US';
import noteJapanese from '@univerjs/preset-sheets-note/locales/ja-JP';
import type { Language, Offer } from './wire.ts';

type Plugins = ReturnType<typeof UniverSheetsCorePreset>['plugins'];

const locales: IUniverConfig['locales'] = {
  [LocaleType.EN_US]: mergeLocales(coreEnglish, noteEnglish, validationEnglish),
  [LocaleType.JA_JP]: mergeLocales(coreJapanese, noteJapanese, validationJapanese),
};

/**
 * Starts a grid in the element of that id. The engine's own results would be a second truth beside
 * the workbook's, and it does not know the add-on's functions: it is told not to calculate.
 */
export function startUniver(
  container: string,
  language: Language,
  functions: readonly Offer[],
): FUniver {
  const univer = new Univer({
    locale: language === 'ja' ? LocaleType.JA_JP : LocaleType.EN_US,
    locales,
  });
  const core = UniverSheetsCorePreset({
    container,
    toolbar: false,
    contextMenu: false,
    footer: { menus: false },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    formula: { description: functions.map(described) },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  const presets = [core, UniverSheetsNotePreset(), UniverSheetsDataValidationPreset()];
  for (const plugin of presets.flatMap((preset): Plugins => preset.plugins)) {
    if (!Array.isArray(plugin)) univer.registerPlugin(plugin);
    else univer.registerPlugin(plugin[0], withoutCalculation(plugin[1]));
  }
  const api = FUniver.newAPI(univer);
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage !== api.Enum.LifecycleStages.Rendered) return;
    // An error's sentence is the note of its cell; the grid would put its bare name above that.
    univer.__getInjector().get(CellAlertManagerService).showAlert = () => undefined;
    // Before this stage the canvas is there and does not hear the mouse.
    document.body.dataset.grid = 'ready';
  });
  return api;
}

const USER_FUNCTION = 15;

/** What the list of functions says; as in Sheets, every parameter looks required. */
function described({ name, description, params }: Offer): IFunctionInfo {
  return {
    functionName: name,
    functionType: USER_FUNCTION,
    description,
    abstract: description,
    functionParameter: params.map((param) => ({
      name: param.name,
      detail: param.text,
      example: '',
      require: 1,
      repeat: 0,
    })),
  };
}

/** The plug-in that only describes formulas would ask for a worker if it heard of this, too. */
function withoutCalculation(config: object): object {
  if (!('notExecuteFormula' in config)) return config;
  return { ...config, notExecuteFormula: !('initialFormulaComputing' in config) };
}
