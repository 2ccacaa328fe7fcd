// React calls what an effect or a ref callback returns. A method of the browser that returns nothing today may return
// a promise tomorrow, as scrollIntoView() did, and no type says so: such a function returns nothing but a clean-up.

const EFFECTS = new Set(["useEffect", "useInsertionEffect", "useLayoutEffect"]);
const WRAPPERS = new Set(["useCallback", "useEffectEvent"]);
const FUNCTIONS = new Set(["ArrowFunctionExpression", "FunctionExpression", "FunctionDeclaration"]);

const MESSAGE =
  "An effect or ref callback returns nothing but a clean-up: give it a block body, and return a function written or named in this file.";

const returnsCleanUp = {
  create(context) {
    /** The function that an expression names or is; undefined where another file makes it. */
    const resolve = (node) => {
      if (FUNCTIONS.has(node?.type)) return node;
      if (node?.type === "CallExpression" && WRAPPERS.has(node.callee.name))
        return resolve(node.arguments[0]);
      if (node?.type !== "Identifier") return undefined;
      const definition = findVariable(context.sourceCode.getScope(node), node.name)?.defs[0];
      if (definition?.type === "FunctionName") return definition.node;
      // What can be replaced, and what is handed in, may be any function.
      return definition?.parent?.kind === "const" ? resolve(definition.node.init) : undefined;
    };
    /** Whether React may be given this: nothing, a function, or what a function of this file returns. */
    const isCleanUp = (node) => {
      if (!node || node.type === "Identifier" || FUNCTIONS.has(node.type)) return true;
      if (node.type === "ConditionalExpression")
        return isCleanUp(node.consequent) && isCleanUp(node.alternate);
      const called = node.type === "CallExpression" ? resolve(node.callee) : undefined;
      return called !== undefined && returnsOf(called).every(isCleanUp);
    };
    const check = (written, callback) => {
      if (!callback || !returnsOf(callback).every(isCleanUp)) {
        context.report({ node: written, message: MESSAGE });
      }
    };
    return {
      CallExpression(node) {
        if (EFFECTS.has(node.callee.name ?? node.callee.property?.name)) {
          check(node.arguments[0], resolve(node.arguments[0]));
        }
      },
      JSXAttribute({ name, value }) {
        if (name.name !== "ref" || value?.type !== "JSXExpressionContainer") return;
        const callback = resolve(value.expression);
        if (callback) check(value, callback);
      },
    };
  },
};

function findVariable(scope, name) {
  return scope && (scope.set.get(name) ?? findVariable(scope.upper, name));
}

/** What a function returns, not what functions within it do. */
function returnsOf({ body }) {
  if (body.type !== "BlockStatement") return [body];
  const found = [];
  const walk = (node) => {
    if (node.type === "ReturnStatement") found.push(node.argument);
    for (const [key, value] of Object.entries(node)) {
      if (key === "parent") continue;
      for (const child of [value].flat()) {
        if (typeof child?.type === "string" && !FUNCTIONS.has(child.type)) walk(child);
      }
    }
  };
  walk(body);
  return found;
}

export default { meta: { name: "effects" }, rules: { "returns-clean-up": returnsCleanUp } };
