// Run pytest in a Python that is compiled to WebAssembly: node pyodide.mjs PYODIDE PACKAGES CHECKOUT ARGUMENT...
const [pyodide, packages, checkout, ...pytest] = process.argv.slice(2);
const { loadPyodide } = await import(`${pyodide}/pyodide.mjs`);
try {
  const python = await loadPyodide({
    env: { HOME: "/", PYTHONDONTWRITEBYTECODE: "1", PYTHONPATH: packages },
    // Before Python starts, and each where it is: a path in a message is the one that the reader knows.
    fsInit: async (files) => {
      for (const root of [packages, checkout]) {
        files.mkdirTree(root);
        files.mount(files.filesystems.NODEFS, { root }, root);
      }
    },
  });
  python.FS.chdir(checkout);
  python.globals.set("arguments", pytest);
  process.exitCode = python.runPython("import pytest; int(pytest.main(list(arguments)))");
} catch (error) {
  // Node.js would print the line that raised it, which is all of Pyodide.
  console.error(error.message);
  process.exitCode = 1;
}
