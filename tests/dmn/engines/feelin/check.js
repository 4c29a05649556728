// Decides the test cases of FOLDER/*-tests.xml with feelin, over the cells of the DMN files beside them, and says where
// a level differs. Saves each file again as DMN editors do (*.saved.dmn), for ipsf to read.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DmnModdle } from 'dmn-moddle';
import { evaluate, unaryTest } from 'feelin';
import { Parser } from 'saxen';

function valueOf({ text, type }) {
  return type === 'xsd:decimal' ? Number(text) : type === 'xsd:boolean' ? text === 'true' : text;
}

/** The cases of a file: id, inputs by name, the decision's name and the level expected. */
function readCases(xml) {
  const cases = [];
  const open = [];
  let one, name, component, value;
  new Parser()
    .on('openTag', (element, attributes) => {
      const given = attributes();
      open.push(element);
      if (element === 'testCase') cases.push((one = { id: given.id, inputs: {} }));
      if (element === 'inputNode') name = given.name;
      if (element === 'resultNode') one.decision = given.name;
      if (element === 'component') component = given.name;
      if (element === 'value') value = { type: given['xsi:type'], text: '' };
    })
    .on('text', (text) => {
      if (open.at(-1) === 'value') value.text += text;
    })
    .on('closeTag', (element) => {
      open.pop();
      if (element === 'component') component = undefined;
      if (element !== 'value') return;
      if (open.includes('expected')) one.expected = valueOf(value);
      else if (component) (one.inputs[name] ??= {})[component] = valueOf(value);
      else one.inputs[name] = valueOf(value);
    })
    .parse(xml);
  return cases;
}

/** Evaluates an expression; anything feelin has to say against it is an error. */
function valueIn(context, expression) {
  const { value, warnings } = evaluate(expression, context);
  if (warnings.length) throw new Error(`${expression}: ${warnings.map((one) => one.message)}`);
  return value;
}

class Model {
  constructor(definitions) {
    this.elements = new Map(definitions.drgElement.map((one) => [one.id, one]));
    const decisions = definitions.drgElement.filter((one) => one.$type === 'dmn:Decision');
    this.decisions = new Map(decisions.map((one) => [one.name, one]));
  }

  decide(name, inputs) {
    const decision = this.decisions.get(name);
    const context = {};
    for (const requirement of decision.informationRequirement) {
      const { requiredInput, requiredDecision } = requirement;
      const required = this.elements.get((requiredInput ?? requiredDecision).href.slice(1));
      if (requiredDecision) context[required.name] = this.decide(required.name, inputs);
      else if (required.name in inputs) context[required.name] = inputs[required.name];
      else throw new Error(`${name} lacks ${required.name}`);
    }
    const logic = decision.decisionLogic;
    return logic.$type === 'dmn:LiteralExpression' ? valueIn(context, logic.text) : this.decideTable(logic, context);
  }

  decideTable(table, context) {
    const values = table.input.map((clause) => valueIn(context, clause.inputExpression.text));
    const meets = (entry, place) => unaryTest(entry.text, { ...context, '?': values[place] }).value === true;
    const first = table.rule.find((rule) => rule.inputEntry.every(meets));
    return first && valueIn(context, first.outputEntry[0].text);
  }
}

const folder = process.argv[2];
let failed = false;
for (const file of readdirSync(folder).filter((one) => one.endsWith('-tests.xml'))) {
  const path = join(folder, file.replace('-tests.xml', ''));
  const moddle = new DmnModdle();
  const { rootElement, warnings } = await moddle.fromXML(readFileSync(`${path}.dmn`, 'utf8'));
  const model = new Model(rootElement);
  const cases = readCases(readFileSync(`${path}-tests.xml`, 'utf8'));
  const wrong = cases.filter((one) => model.decide(one.decision, one.inputs) !== one.expected);
  console.log(`feelin ${file}: ${cases.length} cases, ${wrong.length} differ, ${warnings.length} warnings`);
  for (const { id, decision, inputs, expected } of wrong.slice(0, 10))
    console.log(`  ${id}: expected ${expected}, got ${model.decide(decision, inputs)}`);
  for (const warning of warnings) console.log(`  ${warning.message}`);
  failed ||= cases.length === 0 || wrong.length > 0 || warnings.length > 0;
  writeFileSync(`${path}.saved.dmn`, (await moddle.toXML(rootElement, { format: true })).xml);
}
process.exit(failed ? 1 : 0);
