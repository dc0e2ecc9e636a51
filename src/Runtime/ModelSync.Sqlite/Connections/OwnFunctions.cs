using System.Text;
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
        Register(database, "modelsync_duration", ExistingValues.DurationTicks);
        Register(database, "modelsync_ulong", ExistingValues.ULongText);
    }

    private static void Register(sqlite3 database, string name, Func<StoredValue, StoredValue> convert)
    {
        var created = raw.sqlite3_create_function(database, name, 1, raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC, null, (context, _, arguments) =>
        {
            var result = convert(Argument(arguments[0]));
            if (result.Class == StorageClass.Text) raw.sqlite3_result_text(context, Encoding.UTF8.GetString(result.Bytes.Span));
            else if (result.Class == StorageClass.Integer) raw.sqlite3_result_int64(context, result.Integer);
            else raw.sqlite3_result_null(context);
        });
        Microsoft.Data.Sqlite.SqliteException.ThrowExceptionForRC(created, database);
    }

    private static StoredValue Argument(sqlite3_value value) => (StorageClass)raw.sqlite3_value_type(value) switch
    {
        StorageClass.Integer => StoredValue.From(raw.sqlite3_value_int64(value)),
        StorageClass.Real => StoredValue.From(raw.sqlite3_value_double(value)),
        StorageClass.Text => StoredValue.Utf8(raw.sqlite3_value_blob(value)),
        _ => StoredValue.Null,
    };
}
