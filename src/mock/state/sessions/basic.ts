/** User name and password of an `Authorization` header with Basic. */
export function readBasic(authorization: string | string[] | undefined): { user: string; password: string } {
  const basic = /^Basic (.*)$/i.exec(String(authorization ?? ""))?.[1] ?? "";
  const [user = "", password = ""] = Buffer.from(basic, "base64").toString().split(/:(.*)/s);
  return { user, password };
}
