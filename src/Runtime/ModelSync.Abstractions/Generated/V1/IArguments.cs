namespace ModelSync.Generated.V1;

/// <summary>Arguments of a live query or a mutation, which travel as an array in parameter order.</summary>
public interface IArguments<TSelf>
    where TSelf : class, IArguments<TSelf>
{
    /// <summary>Reads the arguments; null after an error of the reader.</summary>
    static abstract TSelf? Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct;
}
