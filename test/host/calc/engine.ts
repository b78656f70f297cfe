/**
 * One calculation by Univer's formula engine. The engine never holds a workbook of its own: it reads
 * the cells it needs from ours through a view, so a sheet of half a million rows costs nothing until
 * a formula reads it.
 */
import type * as Core from '@univerjs/core';
import type { IAllRuntimeData } from '@univerjs/preset-sheets-node-core';
import { type Answerers, functionClass } from './answerer.ts';
import { formulaData, type Question, type SheetView, unitData } from './asking.ts';
import { type Result, results, watchSizes } from './results.ts';
import { sheetsFunctions } from './sheets-functions.ts';
import { loadUniver, type Univer } from './univer.ts';

let runs = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * The results in the order of the questions. Calculations wait for each other, because the engine
 * keeps caches for the whole process.
 */
export function calculate(
  sheets: readonly SheetView[],
  questions: readonly Question[],
  answerers: Answerers,
): Promise<Result[]> {
  const run = last.then(() => calculateNow(sheets, questions, answerers));
  last = run.catch(() => undefined);
  return run;
}

async function calculateNow(
  views: readonly SheetView[],
  questions: readonly Question[],
  answerers: Answerers,
): Promise<Result[]> {
  const univer = loadUniver();
  const { core, sheets } = univer;
  // Parsed formulas are remembered by unit and text, with the functions they were parsed with.
  const unit = `run${++runs}`;
  const app = start(univer, unit, answerers);
  const injector = app.__getInjector();
  const sizes = watchSizes(injector.get(sheets.IFormulaRuntimeService));
  const service = injector.get(sheets.ICalculateFormulaService);
  try {
    const done = new Promise<IAllRuntimeData>((resolve) => {
      service.executionCompleteListener$.subscribe(resolve);
    });
    await service.execute({
      formulaData: formulaData(unit, questions),
      allUnitData: { [unit]: unitData(univer, views) },
      unitStylesData: { [unit]: new core.Styles() },
      unitSheetNameMap: { [unit]: Object.fromEntries(views.map((view) => [view.name, view.id])) },
      arrayFormulaCellData: {},
      arrayFormulaRange: {},
      forceCalculate: true,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
    });
    const parser = injector.get(sheets.LexerTreeBuilder);
    // The parser answers an error's name where it finds no formula.
    const isFormula = (text: string) => typeof parser.treeBuilder(text) !== 'string';
    return results(unit, questions, await done, sizes, isFormula);
  } finally {
    app.dispose();
  }
}

/** An engine of its own for one calculation, with the functions registered; a few milliseconds. */
function start(univer: Univer, unit: string, answerers: Answerers): Core.Univer {
  const { core, sheets } = univer;
  const app = new core.Univer({ logLevel: core.LogLevel.SILENT });
  app.registerPlugin(sheets.UniverFormulaEnginePlugin);
  // SHEETS() and its like ask for a current workbook.
  app.createUnit(core.UniverInstanceType.UNIVER_SHEET, { id: unit, sheetOrder: [], sheets: {} });
  const injector = app.__getInjector();
  const Custom = functionClass(univer, answerers.dateOf);
  const custom = [...answerers.functions].map(([name, answer]) => new Custom(name, answer));
  injector.get(sheets.IFunctionService).registerExecutors(...sheetsFunctions(univer), ...custom);
  // An exception in one of the engine's own functions would leave the calculation without an end.
  const interpreter = injector.get(sheets.Interpreter);
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (node) => {
    try {
      return execute(node);
    } catch {
      return sheets.ErrorValueObject.create(sheets.ErrorType.ERROR);
    }
  };
  return app;
}
