import type { PageTable } from '../src/protocol.ts';

interface Props extends PageTable {
  /** How dark a number's cell is, 0 to 1, where numbers are shaded. */
  readonly shade?: (row: number, column: number) => number;
}

/** A small table: the first column names the row and wraps, the others are figures. */
export function Table({ title, header, rows, aids, shade }: Props) {
  return (
    <>
      <table>
        {title && <caption>{title}</caption>}
        <thead>
          <tr>
            {header.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...figures], row) => (
            // Two customers may have one name.
            <tr key={String(row)}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              {figures.map((figure, column) => (
                <td
                  key={header[column + 1]}
                  style={shade && `background:rgb(85 144 224/${shade(row, column)})`}
                >
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Lines lines={aids} />
    </>
  );
}

/** Sentences, each a paragraph of its own. */
export function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
