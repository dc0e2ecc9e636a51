namespace ModelSync.Contract;

/// <summary>Members of <c>StringBuilder</c>.</summary>
internal static class TextBuilderFunctions
{
    private const string Type = "System.Text.StringBuilder";

    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        new("builder.new", "@textBuilder()", $"M:{Type}.#ctor"),
        new("builder.of", "@textBuilder($0)", $"M:{Type}.#ctor(System.String)"),
        new("builder.length", "$0.length", $"P:{Type}.Length") { Assignment = "$0.length = $1" },
        new("builder.char", "$0.at($1)", $"P:{Type}.Chars(System.Int32)"),
        new("builder.charFromEnd", "$0.at($0.length - $1)"),
        new("builder.text", "$0.toText()", $"M:{Type}.ToString"),
        new("builder.textOf", "$0.toText($1, $2)", $"M:{Type}.ToString(System.Int32,System.Int32)"),
        Change("append", "$0.append($1)", "Append(System.String)", "Append(System.Char)"),
        Change("appendBuilder", "$0.append($1.toText())", $"Append({Type})"),
        Change("appendRepeated", "$0.appendRepeated($1, $2)", "Append(System.Char,System.Int32)"),
        Change("insert", "$0.insert($1, $2)", "Insert(System.Int32,System.String)", "Insert(System.Int32,System.Char)"),
        Change("remove", "$0.remove($1, $2)", "Remove(System.Int32,System.Int32)"),
        Change("replace", "$0.replace($1, $2)", "Replace(System.String,System.String)", "Replace(System.Char,System.Char)"),
        Change("clear", "$0.clear()", "Clear"),
    ];

    private static FunctionRow Change(string name, string javaScript, params string[] members) =>
        new($"builder.{name}", javaScript, [.. members.Select(static member => $"M:{Type}.{member}")]) { Mutates = true };
}
