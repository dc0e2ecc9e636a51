using ModelSync.Generated.V1;

namespace ModelSync.Server.Queries.Partitions;

/// <summary>Leads code that is written once for both encodings to the generated method of one.</summary>
internal interface IMemberWriter<TWriter>
    where TWriter : struct, IWireWriter, allows ref struct
{
    static abstract void Write<TRow>(ref TWriter writer, ModelDescriptor<TRow> model, TRow row, int member)
        where TRow : class;
}

internal readonly struct MessagePackMembers : IMemberWriter<MessagePackWriter>
{
    public static void Write<TRow>(ref MessagePackWriter writer, ModelDescriptor<TRow> model, TRow row, int member)
        where TRow : class => model.WriteMember(ref writer, row, member);
}

internal readonly struct JsonMembers : IMemberWriter<JsonWriter>
{
    public static void Write<TRow>(ref JsonWriter writer, ModelDescriptor<TRow> model, TRow row, int member)
        where TRow : class => model.WriteMember(ref writer, row, member);
}
