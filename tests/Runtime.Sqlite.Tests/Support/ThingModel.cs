using ModelSync;
using ModelSync.Generated.V1;

namespace Runtime.Sqlite.Tests.Support;

/// <summary>A model that has a table and no rows of interest, for tests of the schema.</summary>
internal sealed class ThingModel : ModelDescriptor<object>
{
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public ThingModel(TableDescriptor table)
    {
        Name = table.Name;
        Index = 0;
        Table = table;
        WireColumns = [];
    }

    public override object Read(RowSource source) => new();

    public override void Write(object row, RowSink sink) => throw Unused();

    public override object Clone(object row) => throw Unused();

    public override ulong ChangedColumns(object before, object after) => throw Unused();

    public override Type KeyType => throw Unused();

    public override RowKey KeyOf(object row) => throw Unused();

    public override int CompareKeys(object left, object right) => throw Unused();

    public override void WriteKey(RowKey key, RowSink sink) => throw Unused();

    public override void Validate(object row, bool isNew, RuleContext context, ref ViolationSink sink) => throw Unused();

    public override bool CanRead(object row, object? user) => throw Unused();

    public override void WriteMember(ref MessagePackWriter writer, object row, int member) => throw Unused();

    public override void WriteMember(ref JsonWriter writer, object row, int member) => throw Unused();

    private static NotSupportedException Unused() => new("The schema does not ask.");
}
