using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Operations;

/// <summary>Somebody hears of every alert.</summary>
public sealed class AlertReceivers() : Policy(
    "alert-receivers",
    title: "Somebody hears of every alert",
    why: "An alert that nobody hears is none.",
    mend: "Set notificationChannels or alarmActions.",
    Kinds.AlertPolicy, Kinds.MetricAlarm)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var receivers = Place.In(resource).At(resource.Type == Kinds.AlertPolicy ? "notificationChannels" : "alarmActions");
        // Who is told is only known when it exists; that somebody is, before.
        return receivers.IsThere && (!receivers.IsKnown || receivers.Items.Any()) ? [] : [receivers.Violates("whoever is told")];
    }
}
