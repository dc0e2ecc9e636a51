using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>A live query: a reference that the client runs, with its predicate and order for local rows.</summary>
internal static class QueryEmitter
{
    public static void Emit(EmittedModule module, QueryType query, int index)
    {
        var names = new OperationNames(query.Export);
        var model = module.Plan.Model(query.Model);
        var row = module.Plan.Object(model.Row);
        var checks = new CheckPrinter(module, suffix => names.Local + suffix, []);
        var arguments = ArgumentsEmitter.Members(module, query.Parameters, checks);
        module.Code.Line($$"""
            {{checks.Declarations()}}

            {{names.Keyword}}const {{names.Local}} = {
              kind: 'query',
              name: {{TypeScriptLiterals.Text(query.Name)}},
              index: {{index}},
              model: {{RowsOf(module, query, model, row)}},
              single: {{(query.Single ? "true" : "false")}},
              {{arguments}}
              match: {{Match(module, query, row)}},
              compare: (left, right) => {{Compare(module, query, model, row)}},
              take: {{Take(module, query, row)}},
              {{Project(module, query, row)}}
            };
            {{names.ExportLine}}
            """);
        EmitTypes(module, query, names, row);
        module.Gap();
    }

    private static void EmitTypes(EmittedModule module, QueryType query, OperationNames names, ObjectType row)
    {
        var types = module.Types;
        var args = ArgumentsEmitter.EmitType(module, names, query.Name, query.Parameters);
        var rowType = types.ImportType(row.Name, module.Plan.ModuleOf(row.Name));
        if (Told(query, row) is { } told) rowType = $"Pick<{rowType}, {string.Join(" | ", told.Select(static m => TypeScriptLiterals.Text(m.WireName)))}>";
        var item = query.Select is { } select ? new TypePrinter(types, module.Plan).Output(select.Result) : rowType;
        var result = query.Single ? $"{item} | null" : item.Contains(' ', StringComparison.Ordinal) ? $"readonly ({item})[]" : $"readonly {item}[]";
        types.Doc(query.Name);
        types.Named($"{names.Keyword}declare const ", names.Local, $": {types.ImportType("Query", Codegen.V1)}<{args}, {rowType}, {result}>;", query.Name);
        if (names.ExportLine.Length > 0) types.Line(names.ExportLine);
    }

    // Null for all.
    private static List<MemberType>? Told(QueryType query, ObjectType row) =>
        query.Select is { Members: { Count: > 0 } names } ? [.. row.Members.Where(m => names.Contains(m.Name))] : null;

    private static string RowsOf(EmittedModule module, QueryType query, ModelType model, ObjectType row) => Told(query, row) is { } told
        ? $"/* @__PURE__ */ {module.Code.Import("selectMembers", Codegen.V1)}({ModelOf(module, model)}, [{string.Join(", ", told.Select(static m => TypeScriptLiterals.Text(m.WireName)))}])"
        : ModelOf(module, model);

    private static string Project(EmittedModule module, QueryType query, ObjectType row)
    {
        if (query.Select is not { Body: var body }) return "";
        var parameters = ExprTree.All(body).Any(static e => e is ParameterExpr) ? "row, args" : "row";
        return $"project: {new RowPrinter(module, row, "row", wide: false, query.Parameters).PrintFunction(body, $"{query.Name}:select", parameters)},";
    }

    private static string ModelOf(EmittedModule module, ModelType model) => module.Code.Import(ObjectNames.Model(model.Name), module.Plan.ModuleOf(model.Row));

    // Null says that there is no predicate or that it cannot leave the server; only the server knows which.
    // What depends on the time is left to it too: local rows would neither enter nor leave by themselves.
    private static string Match(EmittedModule module, QueryType query, ObjectType row)
    {
        if (query.Where is not { } where || ExprFacts.ReadsNow(where)) return "undefined";
        var body = new RowPrinter(module, row, "row", wide: false, query.Parameters).Print(where, query.Name);
        return !ExprFacts.CanFault(where) ? $"(row, args) => {body}" : Block.Of($$"""
            (row, args) => {
              try {
                return {{body}};
              } catch {
                return false;
              }
            }
            """);
    }

    private static string Compare(EmittedModule module, QueryType query, ModelType model, ObjectType row)
    {
        var terms = query.Order.Select(term => Term(module, model, row, term));
        return string.Join(" || ", terms.Append($"{ModelOf(module, model)}.compareKeys(left, right)"));
    }

    private static string Term(EmittedModule module, ModelType model, ObjectType row, OrderTerm term)
    {
        if (row.Members.FirstOrDefault(m => m.Name == term.Member) is { } member) return OrderPrinter.Compare(member.Type, member.WireName, term.Descending, module.Code);
        if (model.Computed.FirstOrDefault(c => c.Name == term.Member) is { } computed) return OrderPrinter.Compare(computed.Type, computed.WireName, term.Descending, module.Code);
        throw new EmitException("MSYNC5002", $"The contract orders by '{row.Name}.{term.Member}', which clients do not have.");
    }

    private static string Take(EmittedModule module, QueryType query, ObjectType row) => query.Take is not { } take
        ? "() => undefined"
        : $"({(take is LiteralExpr ? "" : "args")}) => {new RowPrinter(module, row, "row", wide: false, query.Parameters).Print(take, "")}";
}
