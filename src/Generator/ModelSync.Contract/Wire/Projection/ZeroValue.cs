namespace ModelSync.Contract.Wire.Projection;

/// <summary>The nothing of a type: null, 0, an empty text, an empty list, an object of nothings.</summary>
internal static class ZeroValue
{
    /// <summary>False for a type that holds itself, and for an enum without members.</summary>
    public static bool Exists(WireContract contract, WireType type) => Exists(contract, type, []);

    /// <summary>The number of an enum: 0 if it has it, else the first that it has.</summary>
    public static long Number(WireEnum type) => type.IsFlags || type.Members.Any(static m => m.Number == 0) ? 0 : type.Members[0].Number;

    private static bool Exists(WireContract contract, WireType type, HashSet<string> around)
    {
        if (type.Nullable) return true;
        return type.Kind switch
        {
            WireType.Enum => contract.Enum(type) is { } found && (found.IsFlags || found.Members.Count > 0),
            WireType.Tuple => type.Parts.All(p => Exists(contract, p, around)),
            WireType.Object => Exists(contract, contract.Object(type), around),
            _ => true,
        };
    }

    private static bool Exists(WireContract contract, WireObject type, HashSet<string> around)
    {
        if (!around.Add(type.Name)) return false;
        var exists = type.Union is { } union
            ? union.Cases.Count > 0 && Exists(contract, contract.FindObject(union.Cases[0].Type)!, around)
            : type.Members.All(m => m.Optional || Exists(contract, m.Type, around));
        around.Remove(type.Name);
        return exists;
    }
}
