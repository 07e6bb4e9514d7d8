import type ts from "typescript";
import { type Operation, type Parameter, preferredMediaType, resultResponses } from "./openapi.js";
import { compiler } from "./typescript.js";

/** Types of operations as openapi-typescript wrote them. */
export class OperationTypes {
  private readonly operations: ts.InterfaceDeclaration | undefined;
  private readonly printer = compiler.createPrinter();
  private readonly file = compiler.createSourceFile("types.ts", "", compiler.ScriptTarget.ESNext);

  constructor(declarations: ts.Node[]) {
    this.operations = declarations.find(
      (node): node is ts.InterfaceDeclaration =>
        compiler.isInterfaceDeclaration(node) && node.name.text === "operations",
    );
  }

  /** With `undefined` if the parameter may be left out. */
  parameter(operation: Operation, parameter: Parameter): string {
    return this.print(operation, ["parameters", parameter.in, parameter.name]);
  }

  body(operation: Operation, mediaType: string): string {
    return this.print(operation, ["requestBody", "content", mediaType]);
  }

  /** The bodies that a call may return; `undefined` for a response without one. */
  result(operation: Operation): string {
    const types = resultResponses(operation).map(([status, response]) => {
      const mediaType = preferredMediaType(response.content);
      return mediaType ? this.print(operation, ["responses", status, "content", mediaType]) : "undefined";
    });
    return [...new Set(types)].join(" | ") || "undefined";
  }

  private print(operation: Operation, path: string[]): string {
    const type = path.reduce<ts.TypeNode | undefined>(
      (parent, key) => memberType(parent && membersOf(parent), key),
      memberType(this.operations?.members, operation.id),
    );
    if (!type) throw new Error(`openapi-typescript declares no ${path.join(".")} of ${operation.id}`);
    return this.printer
      .printNode(compiler.EmitHint.Unspecified, type, this.file)
      .replaceAll(/\n( *)/g, (_, indent: string) => `\n  ${" ".repeat(indent.length / 2)}`);
  }
}

function membersOf(type: ts.TypeNode): readonly ts.TypeElement[] | undefined {
  const literal = compiler.isUnionTypeNode(type) ? type.types.find(compiler.isTypeLiteralNode) : type;
  return literal && compiler.isTypeLiteralNode(literal) ? literal.members : undefined;
}

function memberType(members: readonly ts.TypeElement[] | undefined, name: string): ts.TypeNode | undefined {
  const member = members?.find(
    (element) =>
      element.name &&
      !compiler.isComputedPropertyName(element.name) &&
      (element.name as ts.Identifier).text === name,
  );
  return member && compiler.isPropertySignature(member) ? member.type : undefined;
}
