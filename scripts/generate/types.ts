import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import type ts from "typescript";
import { docComment } from "./doc-comment.js";
import { type OpenApiDocument, resolve, type Schema } from "./openapi.js";
import { compiler, openapiTypescript } from "./typescript.js";

const { factory } = compiler;

/**
 * Declarations of the schemas, `paths`, `components` and `operations` for the view of a spec that types are made from. Each
 * schema is a type with a name of its own: an editor then shows `BackupServerJob`, and not what `components` has of it.
 */
export function transformTypes(view: OpenApiDocument): ts.Node[] {
  const document = structuredClone(view) as unknown as OpenAPI3;
  const nodes = openapiTypescript.transformSchema(document, contextOf(document));
  const { transformed } = compiler.transform(nodes, [withoutActionPaths, acceptUndefined, useSchemaNames]);
  return transformed.flatMap((node) => (isComponents(node) ? declareSchemas(view, node) : [node]));
}

/**
 * The settings of openapi-typescript. Its main function would also lint and bundle the document, which is a bundle that was linted,
 * and takes four times as long.
 */
function contextOf(document: OpenAPI3): GlobalContext {
  const { resolveRef, scanDiscriminators } = openapiTypescript;
  const options = { silent: true };
  return {
    ...settings,
    discriminators: scanDiscriminators(document, options),
    injectFooter: [],
    resolve: (reference: string) => resolveRef(document, reference, options),
    // `redoc` is read only by the part that lints.
  } as Omit<GlobalContext, "redoc"> as GlobalContext;
}

const settings: Omit<GlobalContext, "discriminators" | "injectFooter" | "resolve" | "redoc"> = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  // A default is what the server assumes; callers may still leave the property out.
  defaultNonNullable: false,
  emptyObjectsUnknown: false,
  enum: false,
  enumValues: false,
  conditionalEnums: false,
  dedupeEnums: false,
  excludeDeprecated: false,
  exportType: false,
  immutable: false,
  rootTypes: false,
  rootTypesNoSchemaPrefix: false,
  rootTypesKeepCasing: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  silent: true,
  transformProperty: undefined,
  transform: (schema) => openEnum(schema as Schema),
  makePathsEnum: false,
  generatePathParams: false,
  readWriteMarkers: false,
};

export function printTypes(nodes: ts.Node[]): string {
  return openapiTypescript.astToString(nodes);
}

/** `x-extensible-enum` as a union that still accepts any string. `anyOf` an enum and a string would become `string`. */
function openEnum(schema: Schema): ts.TypeNode | undefined {
  const values = schema["x-extensible-enum"];
  if (!values) return undefined;
  const anyString = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(compiler.SyntaxKind.StringKeyword),
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
  if (!compiler.isInterfaceDeclaration(node) || node.name.text !== "paths") return node;
  const members = node.members.filter(
    ({ name }) => !(name && compiler.isStringLiteral(name) && name.text.includes("?")),
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
    const visited = compiler.visitEachChild(node, visit, context);
    if (!compiler.isPropertySignature(visited) || !visited.questionToken || !visited.type) return visited;
    if (visited.type.kind === compiler.SyntaxKind.NeverKeyword) return visited;
    const alternatives = compiler.isUnionTypeNode(visited.type) ? visited.type.types : [visited.type];
    const type = factory.createUnionTypeNode([
      ...alternatives,
      factory.createKeywordTypeNode(compiler.SyntaxKind.UndefinedKeyword),
    ]);
    return factory.updatePropertySignature(
      visited,
      visited.modifiers,
      visited.name,
      visited.questionToken,
      type,
    );
  };
  return (node) => compiler.visitNode(node, visit);
};

function isComponents(node: ts.Node): node is ts.InterfaceDeclaration {
  return compiler.isInterfaceDeclaration(node) && node.name.text === "components";
}

/** `components["schemas"]["Job"]` to `Job`. */
const useSchemaNames: ts.TransformerFactory<ts.Node> = (context) => {
  const visit = (node: ts.Node): ts.Node => {
    const name = schemaNameOf(node);
    return name === undefined
      ? compiler.visitEachChild(node, visit, context)
      : factory.createTypeReferenceNode(name);
  };
  return (node) => compiler.visitNode(node, visit);
};

function schemaNameOf(node: ts.Node): string | undefined {
  if (!compiler.isIndexedAccessTypeNode(node) || !compiler.isIndexedAccessTypeNode(node.objectType))
    return undefined;
  const { objectType: root, indexType: kind } = node.objectType;
  const isRoot =
    compiler.isTypeReferenceNode(root) &&
    compiler.isIdentifier(root.typeName) &&
    root.typeName.text === "components";
  return isRoot && literalText(kind) === "schemas" ? literalText(node.indexType) : undefined;
}

function literalText(node: ts.TypeNode): string | undefined {
  return compiler.isLiteralTypeNode(node) && compiler.isStringLiteral(node.literal)
    ? node.literal.text
    : undefined;
}

/**
 * Each schema as an exported type, then `components` that refers to them. They are type aliases: an interface could not be
 * passed for a `Record<string, unknown>`, as a logger takes it.
 */
function declareSchemas(view: OpenApiDocument, components: ts.InterfaceDeclaration): ts.Node[] {
  const schemas = components.members.find(
    (member): member is ts.PropertySignature =>
      compiler.isPropertySignature(member) && nameOf(member) === "schemas",
  );
  if (!schemas?.type || !compiler.isTypeLiteralNode(schemas.type)) return [components];
  const members = schemas.type.members.filter(compiler.isPropertySignature);
  const references = members.map((member) =>
    factory.createPropertySignature(
      undefined,
      member.name,
      member.questionToken,
      factory.createTypeReferenceNode(nameOf(member)),
    ),
  );
  const { modifiers, typeParameters, heritageClauses } = components;
  return [
    ...members.map((member) => declareSchema(view, nameOf(member), member.type as ts.TypeNode)),
    factory.updateInterfaceDeclaration(
      components,
      modifiers,
      components.name,
      typeParameters,
      heritageClauses,
      components.members.map((member) =>
        member === schemas
          ? factory.createPropertySignature(
              undefined,
              "schemas",
              undefined,
              factory.createTypeLiteralNode(references),
            )
          : member,
      ),
    ),
  ];
}

function nameOf({ name }: ts.PropertySignature): string {
  return (name as ts.Identifier | ts.StringLiteral).text;
}

function declareSchema(view: OpenApiDocument, name: string, type: ts.TypeNode): ts.Node {
  const exported = [factory.createModifier(compiler.SyntaxKind.ExportKeyword)];
  const declaration = factory.createTypeAliasDeclaration(exported, name, undefined, type);
  const { description } = resolve<Schema>(view, { $ref: `#/components/schemas/${name}` });
  const comment = docComment("", [description as string | undefined]).trim();
  if (comment === "") return declaration;
  // The printer adds the slashes and stars.
  return compiler.addSyntheticLeadingComment(
    declaration,
    compiler.SyntaxKind.MultiLineCommentTrivia,
    comment.slice(2, -2),
    true,
  );
}
