namespace ModelSync.Generated.V1;

/// <summary>The client's arguments on the wire: an array in parameter order, all of them there.</summary>
public static class ArgumentList
{
    /// <summary>Moves to an argument that must be there.</summary>
    public static void Next<TReader>(ref TReader reader, ref ArrayScope scope)
        where TReader : struct, IWireReader, allows ref struct
    {
        if (!reader.NextElement(ref scope)) reader.Fail(WireErrorCode.MissingMember);
    }

    /// <summary>Ends the arguments: another one is an error.</summary>
    public static void End<TReader>(ref TReader reader, ref ArrayScope scope)
        where TReader : struct, IWireReader, allows ref struct
    {
        if (reader.NextElement(ref scope)) reader.Fail(WireErrorCode.UnknownMember);
    }
}
