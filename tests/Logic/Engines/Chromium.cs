using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using Logic.Harness;

namespace Logic.Engines;

/// <summary>Runs translated functions in a browser.</summary>
internal static class Chromium
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The program; null where there is none.</summary>
    public static string? Program { get; } = Array.Find(["/usr/bin/chromium", "/usr/bin/google-chrome"], File.Exists);

    /// <summary>The outcomes of each call.</summary>
    public static async Task<IReadOnlyList<JsonArray>> RunAsync(TranslatedPackage package, IReadOnlyList<JsonNode> jobs)
    {
        var cases = Encoding.UTF8.GetBytes(string.Join('\n', jobs.Select(static j => j.ToJsonString())));
        using var server = new PageServer(path => Content(package, cases, path));
        var profile = Directory.CreateTempSubdirectory("modelsync-chromium-");
        using var browser = Process.Start(new ProcessStartInfo(Program!, ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", $"--user-data-dir={profile.FullName}", server.Address]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        browser.BeginErrorReadLine();
        browser.BeginOutputReadLine();
        try
        {
            var results = await server.Results.WaitAsync(Patience);
            return [.. results.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonNode.Parse(line)!.AsArray())];
        }
        finally
        {
            browser.Kill(entireProcessTree: true);
            await browser.WaitForExitAsync();
            profile.Delete(recursive: true);
        }
    }

    private static byte[]? Content(TranslatedPackage package, byte[] cases, string path) => path switch
    {
        "/" => File.ReadAllBytes(Path.Combine(Here(), "page.html")),
        "/browser.mjs" => File.ReadAllBytes(Path.Combine(Here(), "browser.mjs")),
        "/run.mjs" or "/forms.mjs" => File.ReadAllBytes(Path.Combine(Here(), "..", "Harness", path[1..])),
        "/cases" => cases,
        _ when path.StartsWith("/npm/", StringComparison.Ordinal) && Path.Combine(package.Package, path[5..]) is var file && File.Exists(file) => File.ReadAllBytes(file),
        _ => null,
    };

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
