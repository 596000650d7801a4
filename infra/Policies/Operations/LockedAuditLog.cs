using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Operations;

/// <summary>In production nobody can shorten the audit log.</summary>
public sealed class LockedAuditLog() : Policy(
    "audit-log-locked",
    title: "In production nobody can shorten the audit log",
    why: "Whoever breaks in cleans up behind him.",
    mend: "Route audit logs to a bucket of which the retention is locked.",
    ResourceUrn.StackType)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        if (!stack.Facts.IsProduction || stack.Of(Kinds.Cluster).Count == 0)
            return [];
        var isLocked = stack.Of(Kinds.Bucket).Any(bucket => Place.In(bucket).At("retentionPolicy.isLocked").Flag == true)
            || stack.Of("gcp:logging/projectBucketConfig:ProjectBucketConfig").Any(bucket => Place.In(bucket).At("locked").Flag == true);
        return isLocked ? [] : [Place.In(resource).Violates("a bucket for audit logs with a locked retention")];
    }
}
