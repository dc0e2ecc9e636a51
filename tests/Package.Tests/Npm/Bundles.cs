using System.IO.Compression;
using System.Text;
using Package.Tests.Fixtures;
using Package.Tests.Node;

namespace Package.Tests.Npm;

/// <summary>What a consumer's browser downloads.</summary>
internal static class Bundles
{
    /// <summary>The module, bundled and minified.</summary>
    /// <param name="external">Modules that stay outside.</param>
    public static string Of(Consumer consumer, string source, params string[] external)
    {
        consumer.Write("entry.mjs", source);
        var result = NodeTools.RunScript(consumer.Folder, "bundle.mjs", [Path.Combine(NodeTools.Modules, "esbuild", "lib", "main.js"), .. external]);
        result.ShouldSucceed();
        return result.Output;
    }

    /// <summary>Bytes of the text as gzip -9 packs it.</summary>
    public static int GzippedBytes(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return (int)packed.Length;
    }
}
