using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;

namespace Package.Tests.Packing;

/// <summary>What a debugger learns of a library: where its sources were, and where they are to be had.</summary>
/// <param name="Documents">Paths of the sources.</param>
/// <param name="SourceLink">Addresses by path, each with a star.</param>
internal sealed record DebugInformation(IReadOnlyList<string> Documents, IReadOnlyDictionary<string, string> SourceLink)
{
    private static readonly Guid SourceLinkKind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    /// <summary>Of the file beside a library, or of what is embedded in it.</summary>
    public static DebugInformation Of(string assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly));
        Assert.True(image.TryOpenAssociatedPortablePdb(assembly, static path => File.Exists(path) ? File.OpenRead(path) : null, out var provider, out _), $"{assembly} has no debug information.");
        using (provider) return Read(provider!.GetMetadataReader());
    }

    private static DebugInformation Read(MetadataReader reader)
    {
        var documents = reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name)).ToList();
        var link = reader.GetCustomDebugInformation(EntityHandle.ModuleDefinition).Select(reader.GetCustomDebugInformation).SingleOrDefault(information => reader.GetGuid(information.Kind) == SourceLinkKind);
        if (link.Value.IsNil) return new DebugInformation(documents, new Dictionary<string, string>());
        using var json = JsonDocument.Parse(reader.GetBlobBytes(link.Value));
        return new DebugInformation(documents, json.RootElement.GetProperty("documents").EnumerateObject().ToDictionary(static p => p.Name, static p => p.Value.GetString()!));
    }
}
