// Prints the syntax tree of each module of packages without what users wrote: kinds of nodes, documentation comments and tags included.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

const ts = createRequire(import.meta.url)(process.argv[2]);
const print = (node, depth) => {
  const docs = (node.jsDoc ?? []).map((doc) => `doc(${(doc.tags ?? []).map((tag) => tag.tagName.text).join()})`);
  console.log('  '.repeat(depth) + ts.SyntaxKind[node.kind] + docs.join());
  ts.forEachChild(node, (child) => print(child, depth + 1));
};
for (const folder of process.argv.slice(3)) {
  console.log('== package');
  for (const file of readdirSync(folder).filter((name) => /\.(js|ts)$/.test(name)).sort()) {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, file.endsWith('.js') ? ts.ScriptKind.JS : ts.ScriptKind.TS);
    console.log(file, source.parseDiagnostics.length, /<\/script|<!--/i.test(text), (text.match(/\/\/[#@]\s*sourceMappingURL/g) ?? []).length);
    print(source, 1);
  }
}
