import { apiKey, apiVersion, fetch, jobUid, origin, select } from "./stub.js";

export async function call() {
  const query = new URLSearchParams({ select: JSON.stringify(select) });
  const response = await fetch(`${origin}/api/v3/infrastructure/backupServers/jobs/${jobUid}?${query}`, {
    headers: {
      authorization: `Bearer ${apiKey}`,
      "x-client-version": apiVersion,
      accept: "application/json",
    },
  });
  return response.json();
}
