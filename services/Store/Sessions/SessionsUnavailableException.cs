namespace Platform.Store.Sessions;

/// <summary>The store of sessions did not answer, or not in time. The store itself has said so in the log.</summary>
public sealed class SessionsUnavailableException(string message, Exception? cause = null) : Exception(message, cause);
