using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>Statements that validate the objects inside a value, at their paths.</summary>
internal static class NestedPrinter
{
    /// <summary>Empty when there is no object inside.</summary>
    /// <param name="name">Unique among the values of the method.</param>
    public static string Print(TypeSpec type, string name, string value, string path) => type.Ref.Kind switch
    {
        TypeKinds.Object => Object(type, "nested_" + name, value, CSharpLiterals.Text(path)),
        TypeKinds.List => List(type, value, CSharpLiterals.Text(path), depth: 0),
        _ => "",
    };

    private static string Object(TypeSpec type, string local, string value, string path) => $$"""
        if ({{value}} is { } {{local}})
        {
            var outer = sink.Enter({{path}});
            {{Validate(type, local)}}
            sink.Leave(outer);
        }
        """;

    private static string List(TypeSpec type, string value, string path, int depth)
    {
        var (list, index, item, outer) = (Local("list", depth), Local("i", depth), Local("item", depth), Local("outer", depth));
        var element = type.Element!;
        var check = element.Ref.Kind switch
        {
            TypeKinds.Object => Validate(element, item),
            TypeKinds.List => List(element, item, "\"\"", depth + 1),
            _ => "",
        };
        if (check.Length == 0) return "";
        var take = element is { IsValueType: true, Ref.Nullable: false } ? $"var {item} = {list}[{index}];" : $"if ({list}[{index}] is not {{ }} {item}) continue;";
        return $$"""
            for (var {{index}} = 0; {{value}} is { } {{list}} && {{index}} < {{list}}.{{(type.List == ListForm.Array ? "Length" : "Count")}}; {{index}}++)
            {
                {{take}}
                var {{outer}} = sink.Enter({{path}}, {{index}});
                {{check.Replace("\n", "\n    ")}}
                sink.Leave({{outer}});
            }
            """;
    }

    private static string Validate(TypeSpec type, string value) => $"{CSharpFile.Companion(type.CSharpNotNull, type.Ref.Name!, "Validator")}.Validate({value}, context, ref sink);";

    private static string Local(string name, int depth) => depth == 0 ? name : name + depth.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
