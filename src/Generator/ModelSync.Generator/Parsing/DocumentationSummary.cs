using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Parsing;

/// <summary>The summary in a documentation comment.</summary>
internal static class DocumentationSummary
{
    /// <summary>Plain text, or null when nothing is said.</summary>
    public static string? Of(ISymbol symbol)
    {
        if (symbol.GetDocumentationCommentXml() is not { Length: > 0 } xml) return null;
        try
        {
            var summary = XElement.Parse(xml).Element("summary");
            var text = summary is null ? "" : string.Join(" ", Text(summary).Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
            return text.Length == 0 ? null : text;
        }
        catch (System.Xml.XmlException)
        {
            // The compiler warns about comments that are no XML.
            return null;
        }
    }

    private static string Text(XElement element) => string.Concat(element.Nodes().Select(static node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" or "paramref" or "typeparamref", IsEmpty: true } reference => Reference(reference),
        XElement inner => Text(inner),
        _ => "",
    }));

    private static string Reference(XElement reference)
    {
        var target = reference.Attributes().FirstOrDefault(static a => a.Name.LocalName is "cref" or "langword" or "name" or "href")?.Value ?? "";
        var arguments = target.IndexOf('(');
        return arguments < 0 && target.Length > 2 && target[1] == ':' ? target.Substring(target.LastIndexOf('.') + 1) : arguments < 0 ? target : target.Substring(0, arguments).Split('.').Last();
    }
}
