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
        _ => Collection(type, value, CSharpLiterals.Text(path), depth: 0),
    };

    private static string Object(TypeSpec type, string local, string value, string path) => $$"""
        if ({{value}} is { } {{local}})
        {
            var outer = sink.Enter({{path}});
            {{Validate(type, local)}}
            sink.Leave(outer);
        }
        """;

    private static string Collection(TypeSpec type, string value, string path, int depth)
    {
        var item = Local("item", depth);
        var check = type.Element switch
        {
            null => "",
            { Ref.Kind: TypeKinds.Object } element => Validate(element, item),
            var element => Collection(element, item, "\"\"", depth + 1),
        };
        if (check.Length == 0) return "";
        return type.Ref.Kind == TypeKinds.Dictionary ? Dictionary(type, value, path, depth, check) : List(type, value, path, depth, check);
    }

    private static string List(TypeSpec type, string value, string path, int depth, string check)
    {
        var (list, index) = (Local("list", depth), Local("i", depth));
        return $$"""
            for (var {{index}} = 0; {{value}} is { } {{list}} && {{index}} < {{list}}.{{(type.Form == CollectionForm.Array ? "Length" : "Count")}}; {{index}}++)
            {
                {{Item(type.Element!, $"{list}[{index}]", $"{path}, {index}", depth, check)}}
            }
            """;
    }

    // In order, so that both languages report alike.
    private static string Dictionary(TypeSpec type, string value, string path, int depth, string check)
    {
        var entry = Local("entry", depth);
        return $$"""
            foreach (var {{entry}} in V1::EntryOrder.Of({{value}}))
            {
                {{Item(type.Element!, $"{entry}.Value", $"{path}, {entry}.Key", depth, check)}}
            }
            """;
    }

    private static string Item(TypeSpec element, string value, string place, int depth, string check)
    {
        var (item, outer) = (Local("item", depth), Local("outer", depth));
        var take = element is { IsValueType: true, Ref.Nullable: false } ? $"var {item} = {value};" : $"if ({value} is not {{ }} {item}) continue;";
        return $"{take}\n    var {outer} = sink.Enter({place});\n    {check.Replace("\n", "\n    ")}\n    sink.Leave({outer});";
    }

    private static string Validate(TypeSpec type, string value) => $"{CSharpFile.Companion(type.CSharpNotNull, type.Ref.Name!, "Validator")}.Validate({value}, context, ref sink);";

    private static string Local(string name, int depth) => depth == 0 ? name : name + depth.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
