using System.Globalization;
using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>A live query: argument record, SQL, match, order, routes. Nested in the surface.</summary>
internal static class QueryEmitter
{
    public static string ClassName(QuerySpec query) => BaseName(query.Method) + "Query";

    public static string ArgumentsName(QuerySpec query) => BaseName(query.Method) + "Arguments";

    /// <summary><c>Auctions</c> + <c>EndingSoon</c></summary>
    public static string BaseName(MethodName method) =>
        method.Class.Substring(method.Class.LastIndexOfAny(['.', ':']) + 1).TrimStart('@') + method.Name.TrimStart('@');

    public static string Emit(QuerySpec query, TypeName surface, UserSpec? user)
    {
        var row = query.Model.Type.FullName;
        var writer = In(surface.Namespace);
        using (writer.Braces($"partial class {CSharpNames.Identifier(surface.Name)}"))
        {
            ArgumentsEmitter.Emit(writer, ArgumentsName(query), query.Parameters, query.Claims, byValue: true);
            writer.Line();
            using var body = writer.Braces($"/// <summary><see cref=\"{query.Method.Class}.{CSharpNames.Identifier(query.Method.Name)}\"/></summary>\n{GeneratedCode}\ninternal sealed class {ClassName(query)} : V1::CompiledQuery<{row}, {ArgumentsName(query)}>");
            var printer = new CSharpPrinter(query.Model.Members) { Enums = EnumNames.Of(query.Model.Enums, query.Enums), HasValueLists = true };
            var sql = new SqlPrinter(query.Model);
            // Also where the engine only reads again: predicate and policies decide which rows there are.
            var where = query.Predicate is null ? null : sql.Condition(query.Predicate);
            EmitConstructor(writer, query, printer, where, sql.Parameters);
            EmitMatch(writer, query, row, printer);
            EmitOverrides(writer, query, printer, sql.Parameters, user);
        }
        return writer.Finish();
    }

    private static void EmitConstructor(SourceWriter writer, QuerySpec query, CSharpPrinter printer, string? where, IReadOnlyList<SqlParameter> parameters)
    {
        var settings = new List<string>();
        if (query.Single) settings.Add("Single = true;");
        if (query.Requery) settings.Add("Requery = true;\nReadsModels = [model.Index];");
        if (where is not null) settings.Add($"SqlWhere = {CSharpLiterals.Text(where)};");
        if (parameters.Count > 0) settings.Add($"SqlParameters = [{List(parameters.Select(static p => "V1::StorageKind." + p.StorageKind))}];");
        if (query.Order.Count > 0) settings.Add($"Order = [{List(query.Order.Select(o => OrderColumn(query.Model, o)))}];");
        if (query.Select is { Members: { Count: > 0 } told }) settings.Add($"Members = [{List(Positions(query.Model, told))}];");
        settings.Add(RouteEmitter.Assignments(query, printer));
        var made = $"Access = {Access(query.Access)};\n{Lines(settings.Where(static s => s.Length > 0))}";
        writer.Line($$"""
            {{MadeOnce.Constant(query.Take is { } take ? made + printer.Print(take) : made)}}

            [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
            public {{ClassName(query)}}(int index, V1::ModelDescriptor model)
            {
                Name = {{CSharpLiterals.Text(query.Method.WireName)}};
                Index = index;
                Model = model;
                {{made}}
            }

            """);
    }

    public static string Access(AccessSpec access) =>
        $"new({CSharpLiterals.Bool(access.AllowAnonymous)}{(access.Roles is null ? "" : $", Roles: {CSharpLiterals.Text(access.Roles)}")}{(access.Policy is null ? "" : $", Policy: {CSharpLiterals.Text(access.Policy)}")})";

    private static string OrderColumn(ModelSpec model, OrderTerm term)
    {
        var column = model.Members.Select(static m => m.Name).ToList().IndexOf(term.Member);
        return $"new({column.ToString(CultureInfo.InvariantCulture)}, {CSharpLiterals.Bool(term.Descending)})";
    }

    private static IEnumerable<string> Positions(ModelSpec model, EquatableArray<string> told) =>
        model.DtoMembers().Select(static (m, i) => (m.Name, Position: i)).Where(m => told.Contains(m.Name)).Select(static m => m.Position.ToString(CultureInfo.InvariantCulture));

    private static void EmitMatch(SourceWriter writer, QuerySpec query, string row, CSharpPrinter printer)
    {
        var order = query.Order.Select(o => (query.Model.Members.First(m => m.Name == o.Member), o.Descending));
        var head = $"public override bool Match({row} row, {ArgumentsName(query)} arguments)";
        writer.Line($$"""
            {{(query.Predicate is null ? head + " => true;" : CSharpPrinter.Predicate(head, printer, query.Predicate))}}

            public override int Compare({{row}} left, {{row}} right)
            {
                {{ModelEmitter.Compare(order, "RowModel.CompareKeys(left, right)")}}
            }

            """);
    }

    private static void EmitOverrides(SourceWriter writer, QuerySpec query, CSharpPrinter printer, IReadOnlyList<SqlParameter> parameters, UserSpec? user)
    {
        var arguments = ArgumentsName(query);
        if (query.Take is { } take) writer.Line($"protected override int? Take({arguments} arguments) => {printer.Print(take)};\n");
        if (parameters.Count > 0)
        {
            writer.Line($$"""
                protected override void BindSql({{arguments}} arguments, V1::RowSink sink)
                {
                    {{Lines(parameters.Select((p, i) => Scoped(p, i, parameters, Bind(p, i, query, printer))))}}
                }

                """);
        }
        EmitUser(writer, query, arguments, user);
        var checks = new ConstraintPrinter([]);
        var custom = CustomChecks.OfParameters(query.Parameters);
        var constraints = query.Parameters.Select(p => checks.Parameter(p.Name, p.WireName, p.Type, p.Constraints)).Where(static c => c.Length > 0).Concat(custom.Statements("arguments")).ToList();
        if (constraints.Count == 0) return;
        writer.Line($$"""
            protected override void Validate({{arguments}} arguments, ref V1::ViolationSink sink)
            {
                {{Lines(constraints)}}
            }

            {{checks.Declarations()}}

            {{custom.Declarations()}}
            """);
    }

    private static void EmitUser(SourceWriter writer, QuerySpec query, string arguments, UserSpec? user)
    {
        if (!query.NeedsUser) return;
        if (query.Claims.Count == 0)
        {
            writer.Line($"protected override bool TryBindUser(ref {arguments} arguments, object? user) => user is {user?.Type.FullName ?? "not null"};\n");
            return;
        }
        var claims = query.Claims.Select(static c =>
            $"{ArgumentNames.Claim(c.Member)} = {(c.Type.Ref.Kind == TypeKinds.List ? $"new(caller.{CSharpNames.Identifier(c.Member)})" : Wrappers.Value(c.Type, $"caller.{CSharpNames.Identifier(c.Member)}"))}");
        writer.Line($$"""
            protected override bool TryBindUser(ref {{arguments}} arguments, object? user)
            {
                if (user is not {{user!.Type.FullName}} caller) return false;
                arguments = arguments with { {{List(claims)}} };
                return true;
            }

            """);
    }

    // A nullable value that is bound in several kinds is named by each: in a block of its own.
    private static string Scoped(SqlParameter parameter, int position, IReadOnlyList<SqlParameter> all, string statement) =>
        all.Where((_, i) => i != position).Any(p => p.Source == parameter.Source && parameter.Source.Type.Nullable) ? $"{{\n    {statement.Replace("\n", "\n    ")}\n}}" : statement;

    private static string Bind(SqlParameter parameter, int position, QuerySpec query, CSharpPrinter printer)
    {
        var value = printer.Print(parameter.Source);
        var at = position.ToString(CultureInfo.InvariantCulture);
        if (parameter.IsPrefixEnd) return $"if (V1::Prefix.End({value}) is {{ }} end{at}) sink.String({at}, end{at});\nelse sink.Null({at});";
        if (TypeOf(parameter.Source, query) is not { } type) return $"sink.{TypeTable.Current[parameter.Source.Type.Kind].Method}({at}, {value});";
        if (type.Ref.Kind != TypeKinds.List) return Values.Store(type, position, value);
        return $"sink.BeginList({at});\nforeach (var item in {value}) {Values.Store(type.Element!, position, "item")}\nsink.EndList();";
    }

    private static TypeSpec? TypeOf(Expr source, QuerySpec query) => source switch
    {
        ParameterExpr p => query.Parameters.First(x => x.Name == p.Name).Type,
        ClaimExpr c => query.Claims.First(x => x.Member == c.Member).Type.Underlying,
        _ => null,
    };
}
