using Microsoft.CodeAnalysis;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing;

/// <summary>Where a symbol stands, and what is said of it there.</summary>
/// <param name="Path"><see cref="SourceEntry.Path"/></param>
internal sealed record Place(string Path, SyntaxTree Tree, int Line, int Column, string? Summary, string? Obsolete)
{
    /// <param name="file">Position of its file.</param>
    public SourceEntry In(int file) => new(Path, file, Line, Column, Summary, Obsolete);

    /// <summary>Null when it stands in no source.</summary>
    public static Place? Of(string path, ISymbol symbol)
    {
        if (symbol.Locations.FirstOrDefault(static l => l.IsInSource) is not { SourceTree: { } tree } location) return null;
        var start = location.GetLineSpan().StartLinePosition;
        var obsolete = symbol.GetAttributes().FirstOrDefault(static a => a.AttributeClass is { Name: "ObsoleteAttribute", ContainingNamespace.Name: "System" });
        var message = obsolete is null ? null : obsolete.ConstructorArguments.FirstOrDefault().Value as string ?? "";
        return new Place(path, tree, start.Line, start.Character, DocumentationSummary.Of(symbol), message);
    }
}
