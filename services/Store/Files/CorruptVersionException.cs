namespace Platform.Store.Files;

/// <summary>A version's files are not what its manifest says, or do not fit one another.</summary>
public sealed class CorruptVersionException(string message, Exception? cause = null) : Exception(message, cause);
