package org.keruen.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.keruen.night.NightListener;
import org.keruen.night.NightRequest;
import org.keruen.night.Plan;
import org.keruen.night.WorkItem;
import org.keruen.publish.ExportFolder;
import org.keruen.publish.Exports;
import org.keruen.spec.JobsFolder;
import org.keruen.store.Lake;
import org.keruen.warehouse.CheckResult;
import org.keruen.warehouse.Publication;

/**
 * What the steps of one run share. It can be made anew from the same plan, so that a restart in
 * another process finds all of it.
 */
final class Night {

  final NightRequest request;
  final NightListener listener;
  final JobsFolder jobs;
  final Lake lake;
  final Publication publication;
  final Plan plan;
  final Stages stages;
  final String runId;
  final Instant startedAt = Instant.now();
  final Map<String, WorkItem> byRawKey;
  final AtomicInteger filesDone = new AtomicInteger();
  final Map<String, FileCounts> counts = new ConcurrentHashMap<>();
  volatile List<CheckResult> checks = List.of();
  final ExportFolder exports;
  volatile Exports.Result exported;

  Night(
      NightRequest request,
      NightListener listener,
      JobsFolder jobs,
      Lake lake,
      Publication publication,
      Plan plan,
      Stages stages,
      String runId) {
    this.request = request;
    this.listener = listener;
    this.jobs = jobs;
    this.lake = lake;
    this.publication = publication;
    this.plan = plan;
    this.stages = stages;
    this.runId = runId;
    this.exports = new ExportFolder(request.data().resolve("exports"));
    this.byRawKey = plan.work().stream().collect(Collectors.toMap(WorkItem::rawKey, w -> w));
  }
}
