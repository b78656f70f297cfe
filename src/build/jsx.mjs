// What the views are made of, known to each of them without an import.
export { Fragment, h } from 'preact';
