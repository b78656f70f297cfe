/**
 * The comment with its lines indented as if the function stood at the left margin.
 *
 * @param {string} comment
 * @returns {string}
 */
export function dedent(comment) {
  return comment.replace(/\n[ \t]*\*/g, '\n *');
}

/**
 * Refuses what would show wrongly in the formula help, and says whether the comment makes the
 * function a custom function. The help shows the description and every `@param`; it treats all
 * parameters as required, so the optional syntax only misleads.
 *
 * @param {string} name
 * @param {string} comment
 * @param {string[]} params
 * @param {boolean} forCells
 * @returns {boolean}
 */
export function checkJsdoc(name, comment, params, forCells) {
  const { description, tags } = parts(comment);
  if (description === '') throw new Error(`The JSDoc of ${name} has no description.`);
  const custom = tags.some(({ tag }) => tag === 'customfunction');
  if (forCells && !custom) throw new Error(`The JSDoc of ${name} lacks @customfunction.`);

  const documented = tags.filter(({ tag }) => tag === 'param').map(({ text }) => param(name, text));
  for (const each of params) {
    if (!documented.some((other) => other.name === each)) {
      throw new Error(`The parameter ${each} of ${name} has no @param.`);
    }
  }
  documented.forEach((each, place) => {
    if (!params.includes(each.name)) {
      throw new Error(`@param ${each.name} of ${name} names no parameter.`);
    }
    if (params[place] !== each.name) {
      throw new Error(`The @param lines of ${name} must stand in the order of its parameters.`);
    }
    if (each.text === '') throw new Error(`@param ${each.name} of ${name} says nothing.`);
  });
  const shown = [description, ...documented.map(({ text }) => text)];
  if (custom && shown.some((text) => /<\/?[a-z][^>]*>/i.test(text))) {
    throw new Error(`The JSDoc of ${name} holds HTML, which the formula help shows as it is.`);
  }
  return custom;
}

function parts(comment) {
  const lines = comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\*/, '').trim());
  const [description, ...tags] = lines.join('\n').split(/(?:^|\n)@(?=\w)/);
  return {
    description: description.trim(),
    tags: tags.map((text) => {
      const [, tag, rest] = /^(\w+)\s*([\s\S]*)$/.exec(text);
      return { tag, text: rest.trim() };
    }),
  };
}

function param(name, text) {
  const bare = text.replace(/^\{[^}]*\}\s*/, '');
  const found = /^([\w$]+)(?=\s|$)\s*-?\s*([\s\S]*)$/.exec(bare);
  if (!found) {
    const word = bare.split(/\s/)[0];
    throw new Error(
      `@param ${word} of ${name} must be a plain name: Sheets knows no optional one.`,
    );
  }
  return { name: found[1], text: found[2].trim() };
}
