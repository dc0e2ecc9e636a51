using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// The other half of wrappers that Vogen or StronglyTypedId complete, as far as bodies may mention it: this generator never sees what another writes.
/// An analyzer does, and finds nothing to add.
/// </summary>
internal static class ForeignValues
{
    public static Compilation Complete(Compilation compilation, Declarations declarations, CancellationToken cancellation)
    {
        var missing = Of(declarations).Where(w => IsMissing(compilation, w)).ToList();
        if (missing.Count == 0) return compilation;
        var options = (CSharpParseOptions)compilation.SyntaxTrees.First().Options;
        return compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(Declare(missing), options, cancellationToken: cancellation));
    }

    private static IEnumerable<WrapperSpec> Of(Declarations declarations) =>
        declarations.Models.SelectMany(static m => m.Spec.Wrappers)
            .Concat(declarations.Payloads.SelectMany(static p => p.Spec.Wrappers))
            .Concat(declarations.Users.SelectMany(static u => u.Wrappers))
            .Where(static w => w.Declaration is not null)
            .Distinct();

    private static bool IsMissing(Compilation compilation, WrapperSpec wrapper) =>
        compilation.Assembly.GetTypeByMetadataName((wrapper.Type.Namespace.Length == 0 ? "" : wrapper.Type.Namespace + ".") + wrapper.Type.Name)?.GetMembers(wrapper.Member).IsEmpty == true;

    private static string Declare(IEnumerable<WrapperSpec> wrappers)
    {
        var text = new StringBuilder("#nullable enable\n");
        foreach (var wrapper in wrappers)
        {
            var inNamespace = wrapper.Type.Namespace.Length > 0;
            if (inNamespace) text.Append("namespace ").Append(CSharpNames.Namespace(wrapper.Type.Namespace)).Append(" {\n");
            Declare(text, wrapper, CSharpNames.Identifier(wrapper.Type.Name));
            if (inNamespace) text.Append("}\n");
        }

        return text.ToString();
    }

    private static void Declare(StringBuilder text, WrapperSpec wrapper, string name)
    {
        text.Append(wrapper.Declaration).Append(' ').Append(name).Append(" {\n");
        text.Append("  public ").Append(wrapper.Value.CSharp).Append(' ').Append(wrapper.Member).Append(" => default!;\n");
        if (wrapper.Factory is { } factory) text.Append("  public static ").Append(name).Append(' ').Append(factory).Append('(').Append(wrapper.Value.CSharp).Append(" value) => default!;\n");
        else text.Append("  public ").Append(name).Append('(').Append(wrapper.Value.CSharp).Append(" value) { }\n");
        var operators = wrapper.Declaration!.Contains("record") ? ["<", ">", "<=", ">="] : (string[])["==", "!=", "<", ">", "<=", ">="];
        foreach (var token in operators)
            text.Append("  public static bool operator ").Append(token).Append('(').Append(name).Append(" left, ").Append(name).Append(" right) => default;\n");
        text.Append("}\n");
    }
}
