namespace ModelSync.Generated.V1;

/// <summary>What all generated mutations have in common: the way from untyped to typed arguments and results.</summary>
public abstract class CompiledMutation<TArguments, TResult, TResultCodec> : MutationDescriptor
    where TArguments : class, IArguments<TArguments>
    where TResultCodec : struct, IWireCodec<TResult>
{
    /// <inheritdoc/>
    public sealed override object? ReadArguments(ref MessagePackReader reader) => TArguments.Read(ref reader);

    /// <inheritdoc/>
    public sealed override object? ReadArguments(ref JsonReader reader) => TArguments.Read(ref reader);

    /// <inheritdoc/>
    public sealed override void Validate(object arguments, RuleContext context, ref ViolationSink sink) =>
        Validate((TArguments)arguments, context, ref sink);

    /// <inheritdoc/>
    public sealed override ValueTask ValidateOnServerAsync(object arguments, ServerRules rules) => ValidateOnServerAsync((TArguments)arguments, rules);

    /// <inheritdoc/>
    public sealed override async ValueTask<object?> RunAsync(MutationContext context, object arguments) =>
        await RunAsync(context, (TArguments)arguments).ConfigureAwait(false);

    /// <inheritdoc/>
    public sealed override void WriteResult(ref MessagePackWriter writer, object? result) => TResultCodec.Write(ref writer, (TResult)result!);

    /// <inheritdoc/>
    public sealed override void WriteResult(ref JsonWriter writer, object? result) => TResultCodec.Write(ref writer, (TResult)result!);

    /// <inheritdoc/>
    public sealed override object? ReadResult(ref MessagePackReader reader) => TResultCodec.Read(ref reader);

    /// <summary>Checks the constraints of the parameters, inputs included.</summary>
    protected virtual void Validate(TArguments arguments, RuleContext context, ref ViolationSink sink)
    {
    }

    /// <summary>Asks the rules of the server about the inputs.</summary>
    protected virtual ValueTask ValidateOnServerAsync(TArguments arguments, ServerRules rules) => ValueTask.CompletedTask;

    /// <summary>Runs the method.</summary>
    protected abstract ValueTask<TResult> RunAsync(MutationContext context, TArguments arguments);
}

/// <summary>A rejection with its codec.</summary>
public sealed class RejectionDescriptor<T, TCodec> : RejectionDescriptor
    where T : notnull
    where TCodec : struct, IWireCodec<T>
{
    /// <inheritdoc/>
    public override bool Is(object rejection) => rejection is T;

    /// <inheritdoc/>
    public override void Write(ref MessagePackWriter writer, object rejection) => TCodec.Write(ref writer, (T)rejection);

    /// <inheritdoc/>
    public override void Write(ref JsonWriter writer, object rejection) => TCodec.Write(ref writer, (T)rejection);

    /// <inheritdoc/>
    public override object? Read(ref MessagePackReader reader) => TCodec.Read(ref reader);
}
