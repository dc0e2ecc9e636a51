namespace ModelSync.Generated.V1;

/// <summary>A mutation as the runtime sees it.</summary>
public abstract class MutationDescriptor
{
    /// <summary>Wire name, <c>bidding.placeBid</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Position in <see cref="SurfaceDescriptor.Mutations"/>.</summary>
    public required int Index { get; init; }

    /// <summary>Who may call.</summary>
    public required AccessRule Access { get; init; }

    /// <summary>Reads the client's arguments: an array in parameter order. Null after an error of the reader.</summary>
    public abstract object? ReadArguments(ref MessagePackReader reader);

    /// <summary>Reads the client's arguments.</summary>
    public abstract object? ReadArguments(ref JsonReader reader);

    /// <summary>Checks the constraints of the parameters, inputs included.</summary>
    public abstract void Validate(object arguments, RuleContext context, ref ViolationSink sink);

    /// <summary>Whether <see cref="ValidateOnServerAsync"/> asks anything.</summary>
    public virtual bool HasServerRules => false;

    /// <summary>Asks the rules of the server about arguments in which nothing else is wrong.</summary>
    public abstract ValueTask ValidateOnServerAsync(object arguments, ServerRules rules);

    /// <summary>Runs the method; the result is null for methods without one.</summary>
    public abstract ValueTask<object?> RunAsync(MutationContext context, object arguments);

    /// <summary>Writes the result, or null.</summary>
    public abstract void WriteResult(ref MessagePackWriter writer, object? result);

    /// <summary>Writes the result, or null.</summary>
    public abstract void WriteResult(ref JsonWriter writer, object? result);

    /// <summary>Reads a stored result. Check the reader's error.</summary>
    public abstract object? ReadResult(ref MessagePackReader reader);

    /// <summary>The rejections that the method can throw, by position.</summary>
    public required IReadOnlyList<RejectionDescriptor> Rejections { get; init; }
}

/// <summary>A record that a mutation rejects with.</summary>
public abstract class RejectionDescriptor
{
    /// <summary>Error code, <c>bidding.bid_too_low</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Whether the record is of this type.</summary>
    public abstract bool Is(object rejection);

    /// <summary>Writes the record.</summary>
    public abstract void Write(ref MessagePackWriter writer, object rejection);

    /// <summary>Writes the record.</summary>
    public abstract void Write(ref JsonWriter writer, object rejection);

    /// <summary>Reads a stored record. Check the reader's error.</summary>
    public abstract object? Read(ref MessagePackReader reader);
}
