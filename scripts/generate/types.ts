import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { OpenApiDocument, Schema } from "./openapi.js";

const { factory } = ts;

/** Declarations of `paths`, `components` and `operations` for the view of a spec that types are made from. */
export async function transformTypes(view: OpenApiDocument): Promise<ts.Node[]> {
  const nodes = await openapiTS(structuredClone(view) as unknown as Parameters<typeof openapiTS>[0], {
    silent: true,
    // A default is what the server assumes; callers may still leave the property out.
    defaultNonNullable: false,
    transform: (schema) => openEnum(schema as Schema),
  });
  return ts.transform(nodes, [withoutActionPaths, acceptUndefined]).transformed;
}

export function printTypes(nodes: ts.Node[]): string {
  return astToString(nodes);
}

/** `x-extensible-enum` as a union that still accepts any string. `anyOf` an enum and a string would become `string`. */
function openEnum(schema: Schema): ts.TypeNode | undefined {
  const values = schema["x-extensible-enum"];
  if (!values) return undefined;
  const anyString = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
  const nullable = Array.isArray(schema.type) && schema.type.includes("null");
  return factory.createUnionTypeNode([
    ...values.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value))),
    anyString,
    ...(nullable ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ]);
}

/** In `paths`, for openapi-fetch, an operation with actions is the one call that it is; `operations` has them all. */
const withoutActionPaths: ts.TransformerFactory<ts.Node> = () => (node) => {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== "paths") return node;
  const members = node.members.filter(
    ({ name }) => !(name && ts.isStringLiteral(name) && name.text.includes("?")),
  );
  const { modifiers, typeParameters, heritageClauses } = node;
  return factory.updateInterfaceDeclaration(
    node,
    modifiers,
    node.name,
    typeParameters,
    heritageClauses,
    members,
  );
};

/** `a?: T` to `a?: T | undefined`: consumers with `exactOptionalPropertyTypes` could not pass `undefined` else. */
const acceptUndefined: ts.TransformerFactory<ts.Node> = (context) => {
  const visit = (node: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(node, visit, context);
    if (!ts.isPropertySignature(visited) || !visited.questionToken || !visited.type) return visited;
    if (visited.type.kind === ts.SyntaxKind.NeverKeyword) return visited;
    const alternatives = ts.isUnionTypeNode(visited.type) ? visited.type.types : [visited.type];
    const type = factory.createUnionTypeNode([
      ...alternatives,
      factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
    ]);
    return factory.updatePropertySignature(
      visited,
      visited.modifiers,
      visited.name,
      visited.questionToken,
      type,
    );
  };
  return (node) => ts.visitNode(node, visit);
};
