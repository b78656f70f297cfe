/** Pages for the sidebar and dialogs; templates are refused, so that no text meets one. */
import { exception, here } from './host.ts';
import { free, itself, type Methods, shape } from './shape.ts';

interface HtmlSelf {
  html: string;
  title: string;
  width: number;
  height: number;
}

type Output = GoogleAppsScript.HTML.HtmlOutput;
type Service = GoogleAppsScript.HTML.HtmlService;

function checked(html: string): string {
  const fault = here().pageFault(html);
  if (fault) throw exception(fault);
  return html;
}

const output = {
  getContent: free('', (self: HtmlSelf) => self.html),
  setContent: free('string', (self: HtmlSelf, html: string) => {
    self.html = checked(html);
    return itself;
  }),
  append: free('string', (self: HtmlSelf, html: string) => {
    self.html = checked(self.html + html);
    return itself;
  }),
  getTitle: free('', (self: HtmlSelf) => self.title),
  setTitle: free('string', (self: HtmlSelf, title: string) => {
    self.title = title;
    return itself;
  }),
  setWidth: free('number', (self: HtmlSelf, width: number) => {
    self.width = width;
    return itself;
  }),
  setHeight: free('number', (self: HtmlSelf, height: number) => {
    self.height = height;
    return itself;
  }),
  // A page in Sheets takes one meta tag of a few names; the local page needs none.
  addMetaTag: free('string,string', (_self: HtmlSelf, name: string) => {
    if (name !== 'viewport') throw exception(`The meta tag you specified is not allowed: ${name}`);
    return itself;
  }),
} satisfies Methods<Output, HtmlSelf>;

const outputShape = shape<HtmlSelf>('HTML.HtmlOutput', 'HtmlService.HtmlOutput', output);

function make(html: string): object {
  return outputShape.make({ html: checked(html), title: '', width: 300, height: 0 });
}

function refuseTemplates(): never {
  throw exception('Templates are refused: load data by google.script.run after the page opened.');
}

const service = {
  createHtmlOutput: free('string?', (_self: object, html = '') => make(html)),
  createHtmlOutputFromFile: free('string', (_self: object, name: string) => {
    const { pages } = here();
    if (!Object.keys(pages).includes(name))
      throw exception(`No HTML file named ${name} was found.`);
    return make(pages[name]);
  }),
  createTemplate: free('any', refuseTemplates),
  createTemplateFromFile: free('any', refuseTemplates),
} satisfies Methods<Service, object>;

/** `HtmlService`. */
export const htmlServiceShape = shape<object>('HTML.HtmlService', 'HtmlService', service);

/** The page behind an output that a script passed in. */
export function htmlSelf(output: object): HtmlSelf {
  return outputShape.selfOf(output)!;
}
