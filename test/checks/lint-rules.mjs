// Rules of our own for oxlint, where none of its rules says it.

/** Matches what a bundler resolves at build time: a file of the project. */
const ownFile = /^(\.{1,2}\/|@\/)/;

const noRemoteImport = {
  meta: { docs: { description: 'import() takes a file of the project, written out, and no address' } },
  /** @param {any} context */
  create: context => ({
    /** @param {any} node */
    ImportExpression(node) {
      if (node.source.type === 'Literal' && ownFile.test(node.source.value)) return;
      context.report({
        node,
        message: 'import() of something that is not a file of this project could load from the network.',
      });
    },
  }),
};

export default { meta: { name: 'siyaq' }, rules: { 'no-remote-import': noRemoteImport } };
