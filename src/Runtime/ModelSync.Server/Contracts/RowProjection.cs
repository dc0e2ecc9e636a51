using ModelSync.Contract.Wire;
using ModelSync.Contract.Wire.Projection;
using ModelSync.Generated.V1;
using ModelSync.Server.Contracts.Values;
using ModelSync.Wire;

namespace ModelSync.Server.Contracts;

/// <summary>Rows of a query as an older contract has them: which member of today each of its members is, and how its value changes.</summary>
internal sealed class RowProjection : RowForm
{
    private readonly ProjectedMember[] _members;
    private readonly int[] _sources;
    private readonly PositionSet _allOfToday;

    /// <param name="now">Type of the rows today.</param>
    /// <param name="older">Their type in the older contract.</param>
    /// <param name="told">Names of the members that the query told there; null for all.</param>
    public RowProjection(WireObject now, WireObject older, IReadOnlyList<string>? told, ValuePlan plan, ContractCodec today, ContractCodec then)
    {
        _allOfToday = PositionSet.Below(now.Members.Count);
        var plans = older.Members.Select((m, i) => (Member: m, Plan: plan is ObjectPlan members ? members.Members[i] : new MemberPlan(i, new SamePlan(m.Type), null)));
        _members = [.. plans.Where(p => told?.Contains(p.Member.Name) != false).Select(p => new ProjectedMember(p.Plan, p.Member.Type, today, then))];
        _sources = [.. _members.Select(static member => member.Source)];
    }

    /// <inheritdoc/>
    public override int Count => _members.Length;

    /// <summary>The members that changed as the older contract numbers them. What is gone is told with a row that is new, and never changes.</summary>
    /// <param name="changed">Members of today.</param>
    public override PositionSet Mask(PositionSet changed) => changed == _allOfToday ? PositionSet.Below(_members.Length) : changed.Among(_sources);

    /// <inheritdoc/>
    public override void Write<TRow>(ref MessagePackWriter writer, ModelDescriptor<TRow> model, TRow row, int member)
    {
        var projected = _members[member];
        if (projected.IsSame) model.WriteMember(ref writer, row, projected.Source);
        else if (projected.Source < 0) writer.WriteRaw(projected.Constant(WireEncoding.MessagePack));
        else projected.Convert(ref writer, model, row);
    }

    /// <inheritdoc/>
    public override void Write<TRow>(ref JsonWriter writer, ModelDescriptor<TRow> model, TRow row, int member)
    {
        var projected = _members[member];
        if (projected.IsSame) model.WriteMember(ref writer, row, projected.Source);
        else if (projected.Source < 0) writer.WriteRaw(projected.Constant(WireEncoding.Json));
        else projected.Convert(ref writer, model, row);
    }
}

/// <summary>A member of an older contract.</summary>
internal sealed class ProjectedMember(MemberPlan plan, WireType type, ContractCodec today, ContractCodec then)
{
    private readonly byte[] _messagePack = plan.From < 0 ? then.Write(type, then.Zero(type), WireEncoding.MessagePack).ToArray() : [];
    private readonly byte[] _json = plan.From < 0 ? then.Write(type, then.Zero(type), WireEncoding.Json).ToArray() : [];

    /// <summary>Position of the member of today, or -1.</summary>
    public int Source => plan.From;

    /// <summary>Its bytes are those of today.</summary>
    public bool IsSame => plan.Value is { IsSame: true };

    /// <summary>What is told of a member that is gone.</summary>
    public ReadOnlySpan<byte> Constant(WireEncoding encoding) => encoding == WireEncoding.Json ? _json : _messagePack;

    public void Convert<TRow, TWriter>(ref TWriter writer, ModelDescriptor<TRow> model, TRow row)
        where TRow : class
        where TWriter : struct, IWireWriter, allows ref struct
    {
        var written = Encoded.MessagePack((model, row, Source), static (ref MessagePackWriter inner, (ModelDescriptor<TRow> Model, TRow Row, int Member) state) => state.Model.WriteMember(ref inner, state.Row, state.Member));
        var reader = new MessagePackReader(written, ContractCodec.Own);
        var value = new ValueConversion(today, then).Read(ref reader, plan.Value!);
        if (reader.Error != WireErrorCode.None) throw new WireException(reader.Error, $"Member {Source} of {model.Name} cannot be told to older clients.");
        new ValueWriter(then).Write(ref writer, type, value);
    }
}
