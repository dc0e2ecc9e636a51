using ModelSync.Generated.V1;

namespace ModelSync.Server.Storage;

/// <param name="ClientId">Chosen by the client, bound to a user.</param>
/// <param name="UserId">The connection's user.</param>
/// <param name="Sequence">1 for the client's first mutation, then without gaps.</param>
public sealed record ClientSequence(Guid ClientId, string UserId, long Sequence);

/// <summary>How a mutation ended.</summary>
public enum OutcomeStatus
{
    /// <summary>Its effects are committed.</summary>
    Ok,

    /// <summary>The method, a validator or a constraint said no.</summary>
    Rejected,

    /// <summary>A fault of the server; nothing was changed.</summary>
    Failed,
}

/// <param name="Payload">MessagePack: the mutation's name, then the result (Ok) or the error.</param>
public sealed record MutationOutcome(OutcomeStatus Status, ReadOnlyMemory<byte> Payload);

public sealed record StoredOutcome(Guid ClientId, long Sequence, OutcomeStatus Status, ReadOnlyMemory<byte> Payload);

public enum ReceiptKind
{
    /// <summary>It ran now.</summary>
    Applied,

    /// <summary>It had run before; the stored outcome is returned.</summary>
    Duplicate,

    /// <summary>An earlier sequence number is missing.</summary>
    Gap,

    /// <summary>The client is not registered, or belongs to another user.</summary>
    UnknownClient,
}

/// <param name="Outcome">For Applied and Duplicate.</param>
/// <param name="Version">Version whose commit holds the outcome.</param>
public sealed record MutationReceipt(ReceiptKind Kind, MutationOutcome? Outcome, long Version);

/// <param name="Accepted">False when the id belongs to another user.</param>
/// <param name="IsNew">The id was not known.</param>
/// <param name="LastSequence">Last sequence number applied.</param>
/// <param name="MayResume">The proof presented was the one that was stored.</param>
public sealed record ClientRegistration(bool Accepted, bool IsNew, long LastSequence, bool MayResume = false);

/// <summary>Proofs of the right to resume: single use, because the next one takes the place of the one presented, good or not.</summary>
/// <param name="Presented">What the client's token proves; empty for none.</param>
/// <param name="Next">What its next token will prove; stored.</param>
public sealed record ResumeExchange(ReadOnlyMemory<byte> Presented, ReadOnlyMemory<byte> Next);

/// <summary>The database transaction of one mutation.</summary>
public interface IWriteTransaction
{
    ValueTask<TRow?> FindAsync<TRow>(ModelDescriptor<TRow> model, RowKey key)
        where TRow : class;

    /// <summary>Throws <see cref="ConflictException"/> when the key or a unique value exists.</summary>
    ValueTask InsertAsync<TRow>(ModelDescriptor<TRow> model, TRow row)
        where TRow : class;

    /// <param name="changedColumns">Those that are written.</param>
    ValueTask UpdateAsync<TRow>(ModelDescriptor<TRow> model, TRow row, PositionSet changedColumns)
        where TRow : class;

    ValueTask DeleteAsync<TRow>(ModelDescriptor<TRow> model, RowKey key)
        where TRow : class;

    /// <summary>To be called after the last write: throws <see cref="ConflictException"/> when a constraint that waits for the commit is violated.</summary>
    ValueTask CheckConstraintsAsync() => ValueTask.CompletedTask;
}

/// <summary>A key, unique or foreign-key constraint of the database said no.</summary>
/// <remarks>The message holds no values of rows: it is logged.</remarks>
public sealed class ConflictException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>A stored row is none of its model, and will not be one when it is asked for again: a mutation that finds it fails, and is not repeated.</summary>
/// <remarks>The message holds no values of rows: it is logged.</remarks>
public class DamagedRowException(string message) : Exception(message);

/// <summary>
/// The database could not commit: locked for too long by another program, full, or failing. Nothing was changed and nothing was stored, the
/// sequence number is free: the same mutation may be sent again.
/// </summary>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
