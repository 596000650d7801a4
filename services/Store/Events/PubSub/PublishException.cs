using System.Net;

namespace Platform.Store.Events.PubSub;

/// <summary>Pub/Sub has refused a request.</summary>
internal sealed class PublishException(HttpStatusCode status, string message) : Exception(message)
{
    /// <summary>A message of it is not as it has to be, or all together are too large: no use in sending it again as it is.</summary>
    public bool IsOfMessages => status is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge;

    /// <summary>The same may go well a moment later.</summary>
    public bool MayPass => status is HttpStatusCode.OK or HttpStatusCode.Unauthorized or HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;
}
