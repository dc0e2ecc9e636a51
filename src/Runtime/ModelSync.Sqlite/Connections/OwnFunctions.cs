using ModelSync.Sqlite.Values;
using SQLitePCL;

namespace ModelSync.Sqlite.Connections;

/// <summary>
/// Functions of our own connections that turn texts of existing tables into the forms that sort. Triggers and checks never call them: other
/// programs have them not.
/// </summary>
internal static class OwnFunctions
{
    public static void Register(sqlite3 database)
    {
        Register(database, "modelsync_decimal", ExistingValues.SortableText);
        Register(database, "modelsync_instant", ExistingValues.InstantText);
    }

    private static void Register(sqlite3 database, string name, Func<StoredValue, string?> convert)
    {
        var result = raw.sqlite3_create_function(database, name, 1, raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC, null, (context, _, arguments) =>
        {
            if (convert(Argument(arguments[0])) is { } text) raw.sqlite3_result_text(context, text);
            else raw.sqlite3_result_null(context);
        });
        Microsoft.Data.Sqlite.SqliteException.ThrowExceptionForRC(result, database);
    }

    private static StoredValue Argument(sqlite3_value value) => (StorageClass)raw.sqlite3_value_type(value) switch
    {
        StorageClass.Integer => StoredValue.From(raw.sqlite3_value_int64(value)),
        StorageClass.Real => StoredValue.From(raw.sqlite3_value_double(value)),
        StorageClass.Text => StoredValue.Utf8(raw.sqlite3_value_blob(value)),
        _ => StoredValue.Null,
    };
}
