import { expect, test } from "vitest";
import { foldersOf } from "../../../src/cli/profile/paths.js";

test("Linux and macOS: the XDG variables, else the folders of the XDG specification", () => {
  for (const platform of ["linux", "freebsd", "openbsd"] as const) {
    expect(foldersOf({}, platform, "/home/ann")).toEqual({
      config: "/home/ann/.config/asyncops",
      state: "/home/ann/.local/state/asyncops",
      cache: "/home/ann/.cache/asyncops",
    });
  }
  expect(foldersOf({}, "darwin", "/Users/ann")).toEqual({
    config: "/Users/ann/.config/asyncops",
    state: "/Users/ann/Library/Application Support/asyncops",
    cache: "/Users/ann/Library/Caches/asyncops",
  });
  const env = { XDG_CONFIG_HOME: "/c", XDG_STATE_HOME: "/s", XDG_CACHE_HOME: "/k" };
  for (const platform of ["linux", "darwin"] as const) {
    expect(foldersOf(env, platform, "/home/ann")).toEqual({
      config: "/c/asyncops",
      state: "/s/asyncops",
      cache: "/k/asyncops",
    });
  }
});

test("a relative or empty XDG variable is ignored, as the XDG specification demands", () => {
  const env = { XDG_CONFIG_HOME: "config", XDG_STATE_HOME: "", XDG_CACHE_HOME: "./cache" };
  expect(foldersOf(env, "linux", "/home/ann")).toEqual(foldersOf({}, "linux", "/home/ann"));
});

test("Windows: APPDATA for profiles, LOCALAPPDATA for the rest, with the separators of Windows on any platform", () => {
  const env = {
    APPDATA: "C:\\Users\\ann\\AppData\\Roaming",
    LOCALAPPDATA: "D:\\Local",
    XDG_CONFIG_HOME: "/c",
  };
  expect(foldersOf(env, "win32", "C:\\Users\\ann")).toEqual({
    config: "C:\\Users\\ann\\AppData\\Roaming\\asyncops",
    state: "D:\\Local\\asyncops\\state",
    cache: "D:\\Local\\asyncops\\cache",
  });
  expect(foldersOf({ APPDATA: "Roaming" }, "win32", "C:\\Users\\ann")).toEqual({
    config: "C:\\Users\\ann\\AppData\\Roaming\\asyncops",
    state: "C:\\Users\\ann\\AppData\\Local\\asyncops\\state",
    cache: "C:\\Users\\ann\\AppData\\Local\\asyncops\\cache",
  });
  expect(foldersOf({ APPDATA: "\\\\server\\share\\ann" }, "win32", "C:\\Users\\ann").config).toBe(
    "\\\\server\\share\\ann\\asyncops",
  );
});
