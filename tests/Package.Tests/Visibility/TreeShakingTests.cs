using Package.Tests.Fixtures;
using Package.Tests.Node;

namespace Package.Tests.Visibility;

/// <summary>A consumer's bundle that imports one shared function holds it, what it calls and what these read, and nothing else of the package.</summary>
public sealed class TreeShakingTests(VisibilityPackage package) : IClassFixture<VisibilityPackage>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_bundle_of_one_function_holds_its_callees_and_nothing_unused()
    {
        var code = Bundle("import { total } from '{0}/prices.js'; console.log(total);");
        Assert.Contains("1.19", code, StringComparison.Ordinal);
        foreach (var gone in new[] { "unused", "0.8125", "20.25", "4711.25", "2031", "canary", "0.31", "WebSocket", "validate" })
            Assert.DoesNotContain(gone, code, StringComparison.OrdinalIgnoreCase);
        // What is gone was there to be found.
        var module = File.ReadAllText(Path.Combine(package.Folder, "prices.js"));
        Assert.All(["unusedRate", "unusedText", "0.8125", "20.25", "4711.25", "2031"], there => Assert.Contains(there, module, StringComparison.Ordinal));
    }

    [Fact]
    public void A_constant_brings_what_it_is_made_from()
    {
        var code = Bundle("import { steps } from '{0}/prices.js'; console.log(steps);");
        Assert.Contains("20.25", code, StringComparison.Ordinal);
        Assert.Contains("1.19", code, StringComparison.Ordinal);
        Assert.DoesNotContain("unused", code, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void An_import_of_nothing_is_nothing() => Assert.Equal("", Bundle("import '{0}/prices.js';").Trim());

    [Fact]
    public void What_nobody_outside_needs_is_not_exported_and_a_list_is_frozen()
    {
        _folder.Write("ask.mjs", $$"""
            const prices = await import('{{package.Folder}}/prices.js');
            let frozen = '';
            try { prices.steps.push(1); } catch (error) { frozen = error.constructor.name; }
            console.log(Object.keys(prices).sort().join(' '), frozen);
            """);
        var result = ToolResult.Of(_folder.Path, "node", ["ask.mjs"]);
        result.ShouldSucceed();
        Assert.Equal("rounded steps tax total unusedDiscount unusedRates unusedStart unusedText TypeError", result.Output.Trim());
        Assert.Contains("export declare const steps: readonly Decimal[];", File.ReadAllText(Path.Combine(package.Folder, "prices.d.ts")), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string Bundle(string source)
    {
        _folder.Write("entry.mjs", source.Replace("{0}", package.Folder, StringComparison.Ordinal));
        var result = NodeTools.RunScript(_folder.Path, "bundle.mjs", Path.Combine(NodeTools.Modules, "esbuild", "lib", "main.js"));
        result.ShouldSucceed();
        return result.Output;
    }
}
