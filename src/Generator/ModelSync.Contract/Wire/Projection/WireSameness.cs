namespace ModelSync.Contract.Wire.Projection;

/// <summary>Whether values of two contracts have the same bytes. Names of types are not on the wire.</summary>
internal sealed class WireSameness(WireContract left, WireContract right)
{
    private readonly Dictionary<(string, string), bool> _known = [];

    public bool AreSame(WireType one, WireType other)
    {
        if (one.Kind != other.Kind || one.Nullable != other.Nullable || one.Parts.Count != other.Parts.Count) return false;
        if (!one.Parts.Zip(other.Parts, AreSame).All(static same => same)) return false;
        return one.Kind switch
        {
            WireType.Enum => AreSame(left.Enum(one), right.Enum(other)),
            WireType.Object => AreSame(left.Object(one), right.Object(other)),
            _ => true,
        };
    }

    public bool AreSame(WireObject one, WireObject other)
    {
        // While two objects are being compared they are the same as far as anybody knows: types may hold themselves.
        if (_known.TryGetValue((one.Name, other.Name), out var known)) return known;
        _known[(one.Name, other.Name)] = true;
        var same = HaveSameMembers(one, other) && HaveSameCases(one.Union, other.Union);
        if (same) return true;

        // What was found to be the same meanwhile may have rested on this.
        _known.Clear();
        _known[(one.Name, other.Name)] = false;
        return false;
    }

    // Of flags only the bits travel; what is read under another name is no difference in what is written.
    private static bool AreSame(WireEnum one, WireEnum other) => one.IsFlags == other.IsFlags && one.Underlying == other.Underlying && (one.IsFlags
        ? one.Bits == other.Bits
        : one.Members.Count == other.Members.Count && one.Members.All(m => other.Members.Contains(m)));

    private bool HaveSameMembers(WireObject one, WireObject other) =>
        one.Members.Count == other.Members.Count
        && one.Members.Zip(other.Members, (a, b) => a.Name == b.Name && a.Optional == b.Optional && AreSame(a.Type, b.Type)).All(static same => same);

    private bool HaveSameCases(WireUnion? one, WireUnion? other)
    {
        if (one is null || other is null) return one is null && other is null;
        return one.Discriminator == other.Discriminator && one.IsNumeric == other.IsNumeric && one.Cases.Count == other.Cases.Count
            && one.Cases.Zip(other.Cases, (a, b) => a.Tag == b.Tag && AreSame(left.FindObject(a.Type)!, right.FindObject(b.Type)!)).All(static same => same);
    }
}
