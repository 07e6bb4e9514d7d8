/** Name of a product's class: `enterprise-manager` to `EnterpriseManager`. */
export function productName(product: string): string {
  return product.split("-").map(capitalize).join("");
}

export function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A property name as written in source: bare where TypeScript allows it. */
export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** First line of every generated source file. */
export function header(product: string): string {
  return `// Generated from specs/${product} by npm run generate. Do not edit.\n`;
}
