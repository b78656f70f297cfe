import type { Language } from './wire.ts';

const en = {
  file: 'File',
  edit: 'Edit',
  extensions: 'Extensions',
  open: 'Open a file…',
  download: 'Download (.xlsx)',
  reset: 'Start again',
  insertAbove: 'Insert rows above',
  insertBelow: 'Insert rows below',
  insertLeft: 'Insert columns left',
  insertRight: 'Insert columns right',
  deleteRows: 'Delete selected rows',
  deleteColumns: 'Delete selected columns',
  sortUp: 'Sort rows A → Z by this column',
  sortDown: 'Sort rows Z → A by this column',
  local: 'Local sheet, not connected to Google',
  language: 'Language',
  close: 'Close',
  ok: 'OK',
  working: 'Working…',
  drop: 'Drop a CSV, TSV or Excel file to open it',
  noMenu: 'The add-on has no menu',
  cut: (shown: string, rows: string) =>
    `The first ${shown} of ${rows} rows are drawn. Formulas and commands use all of them.`,
};

/** What the page itself says; the add-on's words are its own. */
export const words: Readonly<Record<Language, typeof en>> = {
  en,
  ja: {
    file: 'ファイル',
    edit: '編集',
    extensions: '拡張機能',
    open: 'ファイルを開く…',
    download: 'ダウンロード（.xlsx）',
    reset: '最初からやり直す',
    insertAbove: '上に行を挿入',
    insertBelow: '下に行を挿入',
    insertLeft: '左に列を挿入',
    insertRight: '右に列を挿入',
    deleteRows: '選択した行を削除',
    deleteColumns: '選択した列を削除',
    sortUp: 'この列で並べ替え（昇順）',
    sortDown: 'この列で並べ替え（降順）',
    local: 'このパソコンの中のシート（Google には接続していません）',
    language: '言語',
    close: '閉じる',
    ok: 'OK',
    working: '処理中…',
    drop: 'CSV・TSV・Excel ファイルをここに落とすと開きます',
    noMenu: 'アドオンのメニューがありません',
    cut: (shown, rows) =>
      `${rows}行のうち最初の${shown}行を表示しています。数式とコマンドはすべての行を使います。`,
  },
};
