using System.Reflection;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;

namespace Runtime.Sqlite.Tests.Wide;

/// <summary>Rows of edge values, told apart by a number in their key.</summary>
internal static class RandomRows<TRow>
    where TRow : class, new()
{
    public static ModelDescriptor<TRow> Model { get; } = ShopSync.Descriptor.Models.OfType<ModelDescriptor<TRow>>().Single();

    /// <summary>The column of the number.</summary>
    public static int Number { get; } = Model.Table.Key[^1];

    /// <summary>Columns that may change.</summary>
    public static IReadOnlyList<int> Inputs { get; } = [.. Enumerable.Range(0, Model.Table.Columns.Count).Except(Model.Table.Key)];

    public static TRow Row(int number, Random random)
    {
        var row = EdgeValues.Committed.Row<TRow>(0, random);
        // The table keeps no zeros behind a fraction.
        foreach (var property in typeof(TRow).GetProperties())
            if (property.GetValue(row) is decimal value) property.SetValue(row, value / 1.0000000000000000000000000000m);
        foreach (var key in Model.Table.Key) Property(key).SetValue(row, key == Number ? Convert.ChangeType(number, Property(key).PropertyType, System.Globalization.CultureInfo.InvariantCulture) : "north");
        return row;
    }

    /// <summary>A copy in which these columns are others.</summary>
    public static TRow Changed(TRow row, IEnumerable<int> columns, Random random)
    {
        var next = Model.Clone(row);
        foreach (var column in columns.Distinct())
            for (var (before, tries) = (Model.Clone(next), 50); tries > 0 && Model.Changes(before, next).IsEmpty; tries--) Copy(Row(0, random), next, column);
        return next;
    }

    public static void Copy(TRow from, TRow to, int column) => Property(column).SetValue(to, Property(column).GetValue(from));

    private static PropertyInfo Property(int column) => typeof(TRow).GetProperty(Model.Table.Columns[column].Name)!;
}
