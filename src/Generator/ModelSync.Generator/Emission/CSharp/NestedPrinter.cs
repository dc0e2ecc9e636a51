using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>Statements that validate the objects inside a value, at their paths.</summary>
/// <param name="sink">The local that knows where paths begin.</param>
/// <param name="validate">The statement that validates an object; empty for one in which nothing can be wrong.</param>
internal sealed class NestedPrinter(string sink, Func<TypeSpec, string, string> validate)
{
    /// <summary>What both sides check.</summary>
    public static NestedPrinter Shared { get; } = new("sink", static (type, value) => $"{Validator(type)}.Validate({value}, context, ref sink);");

    /// <summary>What the server alone asks, in the types of these names.</summary>
    public static NestedPrinter Server(IReadOnlyCollection<string> asked) =>
        new("rules", (type, value) => asked.Contains(type.Ref.Name!) ? $"await {Validator(type)}.ValidateOnServerAsync({value}, rules).ConfigureAwait(false);" : "");

    /// <summary>Whether an object is inside: in most members is none.</summary>
    public static bool IsIn(TypeSpec type) => !type.IsRow && (type.Ref.Kind == TypeKinds.Object || (type.Element is { } element && IsIn(element)) || type.Elements.Any(IsIn));

    /// <summary>Empty when there is no object inside.</summary>
    /// <param name="name">Unique among the values of the method.</param>
    public string Print(TypeSpec type, string name, string value, string path) => type.Ref.Kind switch
    {
        _ when type.IsRow => "",
        TypeKinds.Object => Object(type, "nested_" + name, value, CSharpLiterals.Text(path)),
        _ => Collection(type, value, CSharpLiterals.Text(path), depth: 0),
    };

    private string Object(TypeSpec type, string local, string value, string path) => validate(type, local) is not { Length: > 0 } check ? "" : $$"""
        if ({{value}} is { } {{local}})
        {
            var outer = {{sink}}.Enter({{path}});
            {{check}}
            {{sink}}.Leave(outer);
        }
        """;

    private string Collection(TypeSpec type, string value, string path, int depth)
    {
        if (type.Ref.Kind == TypeKinds.Tuple) return Tuple(type, value, path, depth);
        var item = Local("item", depth);
        var check = type.Element switch
        {
            null or { IsRow: true } => "",
            { Ref.Kind: TypeKinds.Object } element => validate(element, item),
            var element => Collection(element, item, "\"\"", depth + 1),
        };
        if (check.Length == 0) return "";
        return type.Form!.Kind == TypeKinds.Dictionary ? Dictionary(type, value, path, depth, check) : List(type, value, path, depth, check);
    }

    private string Tuple(TypeSpec type, string value, string path, int depth)
    {
        var outer = Local("outer", depth);
        var present = (type.Ref.Nullable, type.IsValueType) switch { (false, _) => value, (_, true) => value + ".Value", _ => value + "!" };
        var checks = type.Elements.Select((e, i) => (Check: Element(e, TupleCode.Item(type, present, i), $"nested{depth}_{i}", depth), Index: i)).Where(static c => c.Check.Length > 0)
            .Select((c, n) => $"{(n == 0 ? "var " : "")}{outer} = {sink}.Enter({path}, {c.Index});\n{c.Check}\n{sink}.Leave({outer});").ToList();
        if (checks.Count == 0) return "";
        return $"{(type.Ref.Nullable ? $"if ({value} is not null)\n" : "")}{{\n    {string.Join("\n", checks).Replace("\n", "\n    ")}\n}}";
    }

    private string Element(TypeSpec element, string value, string local, int depth)
    {
        if (element.IsRow) return "";
        if (element.Ref.Kind != TypeKinds.Object) return Collection(element, value, "\"\"", depth + 1);
        return validate(element, local) is { Length: > 0 } check ? $"if ({value} is {{ }} {local}) {check}" : "";
    }

    private string List(TypeSpec type, string value, string path, int depth, string check)
    {
        var (list, index) = (Local("list", depth), Local("i", depth));
        return type.Form!.IsIndexed
            ? $$"""
            for (var {{index}} = 0; {{value}} is { } {{list}} && {{index}} < {{list}}.{{type.Form.Count}}; {{index}}++)
            {
                {{Item(type.Element!, $"{list}[{index}]", $"{path}, {index}", depth, check)}}
            }
            """
            : $$"""
            foreach (var ({{index}}, {{Local("at", depth)}}) in V1::CollectionItems.ByPosition({{CollectionCode.Items(type, value)}}))
            {
                {{Item(type.Element!, Local("at", depth), $"{path}, {index}", depth, check)}}
            }
            """;
    }

    // In order, so that both languages report alike.
    private string Dictionary(TypeSpec type, string value, string path, int depth, string check)
    {
        var entry = Local("entry", depth);
        return $$"""
            foreach (var {{entry}} in V1::EntryOrder.{{Order(type)}}({{value}}))
            {
                {{Item(type.Element!, $"{entry}.Value", $"{path}, {Key(type, $"{entry}.Key")}", depth, check)}}
            }
            """;
    }

    private static string Order(TypeSpec type) => type.Key is { } by ? $"OfMap<{by.CSharp}, {Codecs.Of(by)}, {type.Element!.CSharp}>" : "Of";

    private static string Key(TypeSpec type, string key) => type.Key is { } by ? $"V1::KeyText.Of<{by.CSharp}, {Codecs.Of(by)}>({key})" : key;

    private string Item(TypeSpec element, string value, string place, int depth, string check)
    {
        var (item, outer) = (Local("item", depth), Local("outer", depth));
        var take = element is { IsValueType: true, Ref.Nullable: false } ? $"var {item} = {value};" : $"if ({value} is not {{ }} {item}) continue;";
        return $"{take}\n    var {outer} = {sink}.Enter({place});\n    {check.Replace("\n", "\n    ")}\n    {sink}.Leave({outer});";
    }

    private static string Validator(TypeSpec type) => CSharpFile.Companion(type.CSharpNotNull, type.Ref.Name!, "Validator");

    private static string Local(string name, int depth) => depth == 0 ? name : name + depth.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
