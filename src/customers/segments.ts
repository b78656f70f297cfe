import type { Group } from '../protocol.ts';
import type { segments } from '../words/en.ts';

export type Mark = keyof typeof segments;

export interface Segment {
  /** The letter that sorts, filters and prints; the name is in the words files. */
  readonly mark: Mark;
  readonly group: Group;
  /** The cells R F M, on scores of five, that belong to it. */
  readonly cells: string;
}

/** The eleven segments: 125 cells, none missing and none twice (METHODS 3.6). */
export const SEGMENTS: readonly Segment[] = [
  { mark: 'A', group: 'keep', cells: '555 554 544 545 454 455 445' },
  { mark: 'B', group: 'keep', cells: '543 444 435 355 354 345 344 335' },
  {
    mark: 'C',
    group: 'grow',
    cells:
      '553 551 552 541 542 533 532 531 452 451 442 441 431 453 433 432 423 353 352 351 342 341 333 323',
  },
  { mark: 'D', group: 'grow', cells: '512 511 422 421 412 411 311' },
  {
    mark: 'E',
    group: 'grow',
    cells: '525 524 523 522 521 515 514 513 425 424 413 414 415 315 314 313',
  },
  { mark: 'F', group: 'watch', cells: '535 534 443 434 343 334 325 324' },
  { mark: 'G', group: 'watch', cells: '331 321 312 221 213 231 241 251' },
  {
    mark: 'H',
    group: 'rescue',
    cells:
      '255 254 245 244 253 252 243 242 235 234 225 224 153 152 145 143 142 135 134 133 125 124',
  },
  { mark: 'I', group: 'rescue', cells: '155 154 144 214 215 115 114 113' },
  { mark: 'J', group: 'rest', cells: '332 322 233 232 223 222 132 123 122 212 211' },
  { mark: 'K', group: 'rest', cells: '111 112 121 131 141 151' },
];

/** The groups in the order of work: who may leave first (METHODS 7, B15). */
export const GROUPS: readonly Group[] = ['rescue', 'watch', 'grow', 'keep', 'rest'];
