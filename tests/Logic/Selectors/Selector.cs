using System.Collections;
using Logic.Harness;
using ModelSync;
using ModelSync.Contract;

namespace Logic.Selectors;

/// <summary>A selector as a method of a row and the parameters of its query.</summary>
internal static class Selector
{
    public static Method Of(QueryType query)
    {
        var info = typeof(Selections).GetMethods().Single(m => string.Equals(m.Name, query.Export, StringComparison.OrdinalIgnoreCase));
        var row = info.GetParameters()[0].ParameterType.GetGenericArguments()[0];
        var asRows = typeof(RowsExtensions).GetMethod(nameof(RowsExtensions.AsRows))!.MakeGenericMethod(row);
        return new Method(query.Name, query.Module, query.Export, info, [row, .. info.GetParameters().Skip(1).Select(static p => p.ParameterType)], [.. ExprTree.All(query.Select!.Body).OfType<LiteralExpr>().Select(static l => l.Value).OfType<string>().Distinct()])
        {
            Result = info.ReturnType.GetGenericArguments()[0],
            ArgumentNames = [.. query.Parameters.Select(static p => p.WireName)],
            Run = arguments =>
            {
                var rows = Array.CreateInstance(row, 1);
                rows.SetValue(arguments[0], 0);
                return ((IEnumerable)info.Invoke(null, [asRows.Invoke(null, [rows]), .. arguments.Skip(1)])!).Cast<object?>().Single();
            },
        };
    }
}
