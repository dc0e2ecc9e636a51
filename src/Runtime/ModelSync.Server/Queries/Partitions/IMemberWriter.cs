using ModelSync.Generated.V1;
using ModelSync.Server.Contracts;

namespace ModelSync.Server.Queries.Partitions;

/// <summary>Leads code that is written once for both encodings to the generated method of one.</summary>
internal interface IMemberWriter<TWriter>
    where TWriter : struct, IWireWriter, allows ref struct
{
    static abstract void Write<TRow>(ref TWriter writer, ModelDescriptor<TRow> model, TRow row, int member)
        where TRow : class;

    /// <summary>For clients that know other members.</summary>
    static abstract void Write<TRow>(ref TWriter writer, RowForm rows, ModelDescriptor<TRow> model, TRow row, int member)
        where TRow : class;
}

internal readonly struct MessagePackMembers : IMemberWriter<MessagePackWriter>
{
    public static void Write<TRow>(ref MessagePackWriter writer, ModelDescriptor<TRow> model, TRow row, int member)
        where TRow : class => model.WriteMember(ref writer, row, member);

    public static void Write<TRow>(ref MessagePackWriter writer, RowForm rows, ModelDescriptor<TRow> model, TRow row, int member)
        where TRow : class => rows.Write(ref writer, model, row, member);
}

internal readonly struct JsonMembers : IMemberWriter<JsonWriter>
{
    public static void Write<TRow>(ref JsonWriter writer, ModelDescriptor<TRow> model, TRow row, int member)
        where TRow : class => model.WriteMember(ref writer, row, member);

    public static void Write<TRow>(ref JsonWriter writer, RowForm rows, ModelDescriptor<TRow> model, TRow row, int member)
        where TRow : class => rows.Write(ref writer, model, row, member);
}
